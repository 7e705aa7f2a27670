import type en from "./en";
import type { Texts } from "../types";

const accountsNl: Texts<typeof en> = {
  title: "Walmart-accounts",
  description: "Verkopersaccounts waarvan de bestellingen in deze winkel worden geïmporteerd.",
  connect: "Account koppelen",
  empty: "Geen Walmart-account gekoppeld",
  emptyHint:
    "Maak een API-sleutel aan in het Developer Portal van Walmart en koppel deze hier. De eerste bestellingen verschijnen binnen enkele minuten.",
  loading: "Accounts laden…",
  failed: "De accounts konden niet worden geladen",
  health: {
    connected: "Verbonden",
    not_connected: "Niet verbonden",
    unknown: "Niet getest",
  },
  paused: "Gepauzeerd",
  clientId: "Client-ID {{id}}",
  sellerId: "Verkopers-ID {{id}}",
  lastImport: "Bestellingen laatst geïmporteerd: {{time}}",
  neverImported: "Nog geen bestellingen geïmporteerd",
  test: "Verbinding testen",
  edit: "Bewerken",
  pause: "Pauzeren",
  resume: "Hervatten",
  remove: {
    action: "Verwijderen",
    title: "{{name}} verwijderen?",
    description:
      "Dit account wordt niet meer met Walmart gesynchroniseerd. De bestellingen blijven hier en in Medusa beschikbaar en bij Walmart verandert er niets.",
    force: "Toch verwijderen",
  },
  scopes: {
    title: "Rechten",
    needed:
      "De API-sleutel heeft volledige toegang nodig tot Orders, Returns, Inventory, Price, Items en Feeds. Dit wordt gecontroleerd voordat er iets wordt opgeslagen.",
    orders: "Bestellingen",
    returns: "Retouren",
    inventory: "Voorraad",
    price: "Prijzen",
    item: "Items",
    feeds: "Feeds",
  },
  check: {
    refused:
      "Walmart accepteert deze client-ID en dit clientgeheim niet. Kopieer beide opnieuw uit ‘My API Keys’.",
    missing:
      "De API-sleutel heeft volledige toegang nodig tot {{permissions}}. Geef die in Walmarts Developer Portal en koppel opnieuw.",
  },
  access: {
    full_access: "volledige toegang",
    view_only: "alleen lezen",
    no_access: "geen toegang",
  },
  form: {
    createTitle: "Walmart-account koppelen",
    createDescription:
      "U vindt de client-ID en het clientgeheim in het Developer Portal van Walmart, onder My API Keys.",
    editTitle: "{{name}} bewerken",
    editDescription:
      "Het clientgeheim wordt niet meer getoond. Voer het alleen in om het te vervangen.",
    name: "Accountnaam",
    nameHint: "Bijvoorbeeld Walmart US.",
    clientId: "Client-ID",
    clientSecret: "Clientgeheim",
    secretKept: "Laat leeg om het huidige geheim te behouden.",
    orderSettings: "Instellingen voor geïmporteerde bestellingen",
    orderSettingsHint:
      "Het kanaal wordt bij het koppelen aangemaakt. ‘Automatisch’ gebruikt de enige die er is, of maakt er een aan als er geen is.",
    salesChannel: "Verkoopkanaal",
    stockLocation: "Voorraadlocatie",
    region: "Regio",
    shippingOption: "Verzendoptie",
    automatic: "Automatisch",
    newChannel: "Nieuw kanaal ‘Walmart’",
    required: "Dit veld is verplicht.",
    warning:
      "Schakel eerst andere tools uit die bestellingen van dit account verwerken. Anders kunnen bestellingen dubbel worden bevestigd en verzonden.",
    create: "Koppelen",
    save: "Opslaan",
  },
  toast: {
    added: "{{name}} toegevoegd.",
    saved: "{{name}} opgeslagen.",
    paused:
      "{{name}} gepauzeerd. Er wordt niets met Walmart gesynchroniseerd totdat u het account hervat.",
    resumed: "{{name}} hervat.",
    removed: "{{name}} verwijderd.",
  },
};

export default accountsNl;
