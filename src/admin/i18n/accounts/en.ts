/** The seller accounts: connect, test, change, remove. */
const accountsEn = {
  title: "Walmart accounts",
  description: "Seller accounts whose orders are imported into this store.",
  connect: "Connect account",
  empty: "No Walmart account connected",
  emptyHint:
    "Create an API key in Walmart's Developer Portal and connect it here. Orders start arriving within minutes.",
  loading: "Loading accounts…",
  failed: "Couldn't load the accounts",
  health: {
    connected: "Connected",
    not_connected: "Not connected",
    unknown: "Not tested",
  },
  paused: "Paused",
  clientId: "Client ID {{id}}",
  sellerId: "Seller ID {{id}}",
  lastImport: "Orders last imported {{time}}",
  neverImported: "No orders imported yet",
  test: "Test connection",
  edit: "Edit",
  pause: "Pause",
  resume: "Resume",
  remove: {
    action: "Remove",
    title: "Remove {{name}}?",
    description:
      "This account stops syncing with Walmart. Its orders stay available here and in Medusa, and nothing changes on Walmart.",
    force: "Remove anyway",
  },
  scopes: {
    title: "Permissions",
    needed:
      "The API key needs full access to orders, returns, inventory, price, items and feeds. It is checked before anything is saved.",
    orders: "Orders",
    returns: "Returns",
    inventory: "Inventory",
    price: "Prices",
    item: "Items",
    feeds: "Feeds",
  },
  check: {
    refused:
      "Walmart doesn't accept this client ID and client secret. Copy both again from My API Keys.",
    missing:
      "The API key needs full access to {{permissions}}. Grant it in Walmart's Developer Portal and connect again.",
  },
  access: {
    full_access: "full access",
    view_only: "view only",
    no_access: "no access",
  },
  form: {
    createTitle: "Connect a Walmart account",
    createDescription:
      "Find the client ID and client secret in Walmart's Developer Portal, under My API Keys.",
    editTitle: "Edit {{name}}",
    editDescription: "The client secret is never shown again. Enter it only to replace it.",
    name: "Account name",
    nameHint: "For example, Walmart US.",
    clientId: "Client ID",
    clientSecret: "Client secret",
    secretKept: "Leave empty to keep the current secret.",
    orderSettings: "Settings for imported orders",
    orderSettingsHint:
      "The channel is created when you connect. Automatic uses the only one in this store, or creates one if there is none.",
    salesChannel: "Sales channel",
    stockLocation: "Stock location",
    region: "Region",
    shippingOption: "Shipping option",
    automatic: "Automatic",
    newChannel: "New channel “Walmart”",
    required: "This field is required.",
    warning:
      "First turn off other tools that process this account's orders. Otherwise orders may be acknowledged and shipped twice.",
    create: "Connect",
    save: "Save",
  },
  toast: {
    added: "{{name}} added.",
    saved: "{{name}} saved.",
    paused: "{{name}} paused. Nothing is synced with Walmart until you resume it.",
    resumed: "{{name}} resumed.",
    removed: "{{name}} removed.",
  },
};

export default accountsEn;
