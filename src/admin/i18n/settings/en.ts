const settingsEn = {
  accountHint: "The settings below apply to one account.",
  orders: {
    title: "Orders",
    description: "Special orders and notifications.",
    unknownSku: "Unknown SKUs",
    unknownSkuHint: "Held orders show an error and are retried with every import.",
    unknownSkus: {
      hold: "Hold the order",
      custom_item: "Import with a custom item",
    },
    wfs: "Orders fulfilled by Walmart (WFS)",
    wfsHint: "Imported WFS orders don't change stock, and are never acknowledged or shipped here.",
    wfsPolicies: {
      ignore: "Ignore",
      import: "Import",
    },
    thirdParty: "Orders fulfilled by a logistics provider (3PL)",
    thirdPartyHint:
      "Imported 3PL orders don't change stock, and are never acknowledged or shipped here.",
    email: "Email for alerts",
    emailHint: "Who gets alerts. Leave empty for none.",
    emailWrong: "Enter an email address, or leave this empty.",
    orderPlacedEvent: "Trigger the order placed event",
    orderPlacedEventHint:
      "Off by default: most stores send a confirmation email on this event, and Walmart buyers only have relay addresses.",
  },
  inventory: {
    title: "Stock on Walmart",
    description: "How much of your available stock Walmart shows. Empty fields have no effect.",
    buffer: "Safety stock",
    bufferHint: "Units that are never offered on Walmart.",
    bufferWrong: "Enter a whole number, 0 or more.",
    percentage: "Share in %",
    percentageHint: "Applied to the stock left after safety stock.",
    percentageWrong: "Enter a number from 0 to 100.",
    maximum: "Maximum",
    maximumHint: "Walmart never shows more units.",
    maximumWrong: "Enter a whole number, 0 or more.",
    unmanaged_quantity: "Unmanaged inventory",
    unmanaged_quantityHint:
      "Stock shown for variants without managed inventory. Leave empty to send none.",
    unmanaged_quantityWrong: "Enter a whole number, 0 or more.",
    example: "Available stock",
    shown: "Walmart shows {{quantity}}",
  },
  promotions: {
    title: "Sale price lists",
    description:
      "Sale prices from your price lists, shown on Walmart with the usual price struck through.",
    policy: "Price lists of type sale",
    policyHint:
      "Walmart needs four hours' notice. A sale that begins sooner is sent as the plain price first. Override price lists always set the usual price.",
    policies: {
      sale_price_lists: "Show them as promotions",
      off: "Send them as plain prices",
    },
  },
  listings: {
    title: "Changes made elsewhere",
    description: "Stock and prices on Walmart are compared with your store regularly.",
    drift: "If Walmart shows something else",
    driftHint: "For example because a value was changed in Seller Center or by another tool.",
    drifts: {
      heal: "Correct it",
      report: "Only report it",
      off: "Don't check",
    },
  },
  shipNodes: {
    title: "Ship nodes",
    description:
      "Assign a stock location to each Walmart ship node. Without ship nodes, the stock of the account's location is sent to Walmart's default ship node.",
    none: "No ship nodes. The stock of the account's location is sent.",
    node: "Ship node {{number}}",
    location: "Stock location {{number}}",
    add: "Add ship node",
    remove: "Remove ship node {{number}}",
    incomplete: "Enter an ID and select a location for each ship node.",
    duplicate: "Each ship node can be listed only once.",
  },
  price: {
    title: "Prices on Walmart",
    description:
      "How Walmart prices are calculated from your store prices. Empty fields have no effect.",
    percent: "Percentage",
    percentHint: "Added to the store price. Use a negative number to lower it.",
    percentWrong: "Enter a number above -100.",
    fixed: "Fixed amount",
    fixedHint: "Added after the percentage. Use a negative number to lower the price.",
    fixedWrong: "Enter an amount, such as 1.50 or -0.50.",
    floor: "Minimum price",
    floorHint: "The price on Walmart is never lower.",
    floorWrong: "Enter an amount above 0.",
    rounding: "Rounding",
    roundingHint: "Applied last, before the minimum price.",
    roundings: {
      none: "To the cent",
      multiple: "To the nearest {{amount}}",
      ending: "Up to the next price ending in {{ending}}",
    },
    example: "Store price",
    shown: "Walmart shows {{price}}",
  },
  identifiers: {
    title: "Product identifiers",
    description:
      "Walmart identifies products by UPC, EAN or GTIN. The first of these fields that a variant has is used.",
    field: "Field {{number}}",
    key: "Metadata key {{number}}",
    type: "Identifier type {{number}}",
    fields: {
      upc: "UPC",
      ean: "EAN",
      barcode: "Barcode",
      metadata: "Metadata",
    },
    add: "Add field",
    remove: "Remove field {{number}}",
  },
  carriers: {
    title: "Carriers",
    description:
      "Walmart's carrier for each shipping option. Leave empty to detect the carrier from the tracking number. Carriers that Walmart doesn't recognize need a tracking link.",
    detected: "Detect from tracking number",
    options: "Shipping options",
    providers: "Fulfillment providers",
  },
  webhooks: {
    title: "Notifications from Walmart",
    description:
      "Walmart can notify this store when an order arrives or changes. The regular sync catches what a notification misses.",
    baseUrl: "Public store URL",
    baseUrlHint:
      "For example, https://store.example.com. Walmart must be able to reach it. Leave empty to use the regular sync only.",
    invalidUrl: "Enter a full URL, such as https://store.example.com.",
    httpsRequired: "Walmart only accepts HTTPS URLs.",
    notificationUrl: "Notification URL",
    copyName: "notification URL",
  },
  schedules: {
    title: "Schedules",
    description:
      "Scheduled jobs and how often they run. Set by environment variables on the server.",
    job: "Job",
    frequency: "Frequency",
    variable: "Environment variable",
    off: "Off",
    every_minute_one: "Every minute",
    every_minute_other: "Every {{count}} minutes",
    every_second_one: "Every second",
    every_second_other: "Every {{count}} seconds",
    jobs: {
      orders: "Import and acknowledge orders",
      updates: "Send pending updates",
      reconcile: "Reconcile with Walmart",
      returns: "Import returns",
      listings: "Sync listings",
      offers: "Send stock and prices",
      drift: "Compare stock and prices with Walmart",
      payouts: "Import payouts",
    },
  },
};

export default settingsEn;
