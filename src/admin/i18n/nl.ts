import overview from "./overview/nl";
import settings from "./settings/nl";
import activity from "./activity/nl";
import lists from "./lists/nl";
import listings from "./listings/nl";
import orders from "./orders/nl";
import type { WalmartTexts } from "./types";
import product from "./product/nl";
import returns from "./returns/nl";

const nl: WalmartTexts = {
  title: "Walmart",
  bell_one: "{{count}} zaak van Walmart heeft u nodig",
  bell_other: "{{count}} zaken van Walmart hebben u nodig",
  product,
  listings,
  returns,
  ...lists,
  overview,
  settings,
  orders,
  activity,
  actions: {
    cancelOrder: "Annuleren bij Walmart",
    retry: "Opnieuw versturen",
    resolve: "Markeren als opgelost",
    sync: "Nu synchroniseren",
    tryAgain: "Opnieuw proberen",
    copy: "{{what}} kopiëren",
    dismiss: "Annuleren",
    openInSellerCenter: "{{number}} openen in Seller Center",
    openInNewTab: "opent in een nieuw tabblad",
    close: "Sluiten",
    show: "Tonen",
    hide: "Verbergen",
    details: "Details",
  },
  status: {
    open: "Open",
    partially_shipped: "Gedeeltelijk verzonden",
    shipped: "Verzonden",
    delivered: "Afgeleverd",
    canceled: "Geannuleerd",
    error: "Fout",
  },
  statusAnnounced: "Walmart-status: {{status}}",
  fields: {
    purchaseOrder: "Inkooporder (PO)",
    customerOrder: "Klantbestelling",
    acknowledgeBy: "Bevestigen vóór",
    shipBy: "Verzenden vóór",
    deliverBy: "Afleveren vóór",
    shipMethod: "Verzendmethode",
    total: "Bestelwaarde",
    cancellationReason: "Reden van annulering",
    lastSynced: "Laatst gecontroleerd",
    items_one: "{{count}} artikel",
    items_other: "{{count}} artikelen",
  },
  shipMethods: {
    Value: "Voordelig (Value)",
    Standard: "Standaard",
    Express: "Express",
    OneDay: "Eén dag",
    Freight: "Vracht",
    WhiteGlove: "White glove",
  },
  deadline: {
    overdue: "Te laat: {{time}}",
  },
  error: {
    walmart: "Fout bij Walmart",
    medusa: "Fout in deze winkel",
    unknown: "Deze bestelling vraagt je aandacht",
    noDetails: "Walmart kon niet worden bijgewerkt.",
    remedy:
      "Verhelp de oorzaak en verstuur opnieuw, of verhelp het in Seller Center en markeer het als opgelost.",
  },
  load: {
    loading: "De Walmart-bestelling wordt geladen",
    failed: "De Walmart-bestelling kon niet worden geladen",
  },
  cancelRequest: {
    title: "De koper wil annuleren",
    description: "Annuleer wat er gevraagd is, of verzend het toch.",
    accept: "Accepteren en annuleren",
    confirmTitle: "Annuleren zoals de koper vraagt?",
    confirmDescription:
      "Wat gevraagd is, wordt bij Walmart en hier geannuleerd en de voorraad komt terug. Dit kan niet ongedaan worden gemaakt.",
  },
  oversold: {
    title: "Te weinig voorraad",
    description:
      "Walmart verkocht meer dan er op voorraad was toen deze bestelling binnenkwam. Vul aan voordat je verzendt, of annuleer als niet op voorraad.",
  },
  returnRequested: {
    title: "Retour aangevraagd",
    description: "De koper heeft bij Walmart een retour van deze bestelling aangevraagd.",
  },
  lines: {
    title: "Artikelen bij Walmart",
    lineNumbers_one: "Regel {{lines}}",
    lineNumbers_other: "Regels {{lines}}",
    quantities: {
      created: "{{count}} niet bevestigd",
      acknowledged: "{{count}} te verzenden",
      shipped: "{{count}} verzonden",
      delivered: "{{count}} afgeleverd",
      cancelled: "{{count}} geannuleerd",
      refunded: "{{count}} terugbetaald",
    },
    carrierUnknown: "Vervoerder",
    track: "Volg {{number}} bij {{carrier}}",
  },
  updates: {
    title: "Meldingen aan Walmart",
    none: "Er hoefde nog niets aan Walmart gemeld te worden.",
    showAll_one: "{{count}} eerdere melding tonen",
    showAll_other: "{{count}} eerdere meldingen tonen",
    showLess: "Minder tonen",
    kinds: {
      acknowledge: "Bevestiging",
      ship: "Verzending",
      track: "Tracking",
      cancel: "Annulering",
      refund: "Terugbetaling",
      goodwill: "Terugbetaling zonder retour",
      inventory: "Voorraad",
      price: "Prijs",
    },
    states: {
      pending: "Wacht",
      sending: "Wordt verstuurd",
      confirmed: "Bevestigd",
      failed: "Mislukt",
      resolved: "Opgelost",
    },
    attempts_one: "{{count}} poging",
    attempts_other: "{{count}} pogingen",
    nextAttempt: "volgende {{time}}",
    nextAttemptNow: "volgende elk moment",
    note: "Notitie: {{note}}",
    announced: "{{kind}}: {{state}}",
  },
  reasons: {
    SELLER_CANCEL_OUT_OF_STOCK: "Het artikel is niet op voorraad",
    SELLER_CANCEL_PRICING_ERROR: "Prijsfout of andere fout in het aanbod",
    SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE: "Vervoerder of verzendgegevens niet beschikbaar",
    SELLER_CANCEL_FRAUD_STOP_SHIPMENT:
      "Onze afdeling krediet- of fraudecontrole heeft meer gegevens nodig",
    CUSTOMER_REQUESTED_SELLER_TO_CANCEL: "De klant wil annuleren",
  },
  cancel: {
    title: "Annuleren bij Walmart",
    description:
      "Wat je kiest, wordt bij Walmart en hier geannuleerd en de voorraad komt terug. Dit kan niet ongedaan worden gemaakt.",
    reason: "Reden",
    reasonHint: "Walmart krijgt deze te horen en hij staat bij de bestelling.",
    reasonPlaceholder: "Kies een reden",
    reasonRequired: "Kies een reden.",
    scope: "Wat wordt geannuleerd",
    whole: "De hele bestelling",
    wholeHint_one: "{{count}} nog niet verzonden eenheid",
    wholeHint_other: "Alle {{count}} eenheden",
    some: "Enkele artikelen",
    someHint: "De rest blijft te verzenden",
    partlyShipped:
      "Wat verzonden is, blijft. Kies hoeveel van de overige eenheden je wilt annuleren.",
    quantity: "Te annuleren aantal van {{item}}",
    ofMax: "van {{max}}",
    nothingChosen: "Kies ten minste één eenheid.",
    openFulfillment:
      "Deze bestelling heeft een verzending die nog niet onderweg is. Annuleer eerst die verzending.",
    submit: "Annuleren bij Walmart",
    dismiss: "Bestelling houden",
    underWay: "Een annulering is onderweg naar Walmart.",
  },
  tracking: {
    open: "Tracking wijzigen",
    title: "Tracking wijzigen",
    description:
      "Geeft een pakket een ander trackingnummer, hier en bij Walmart. Walmart neemt het tot ongeveer vier uur na de verzending aan, en altijd als het de verzending heeft geweigerd.",
    parcel: "Pakket",
    number: "Nieuw trackingnummer",
    numberRequired:
      "Vul het nummer van de vervoerder in. Is alleen de vervoerder fout, vul dan hetzelfde nummer nog eens in.",
    carrier: "Vervoerder (optioneel)",
    carrierHint: "Blijft dit leeg, dan wordt hij aan het nummer herkend.",
    url: "Trackinglink (optioneel)",
    urlHint: "Alleen nodig voor een vervoerder die Walmart niet kent.",
    submit: "Tracking wijzigen",
  },
  resolve: {
    title: "Markeren als opgelost?",
    description:
      "Alleen als je het in Seller Center hebt verholpen. Wat mislukte, wordt niet opnieuw naar Walmart verstuurd en de status volgt wat Walmart zegt.",
    note: "Notitie (optioneel)",
    notePlaceholder: "Wat er in Seller Center is gedaan",
  },
  toast: {
    canceledWhole: "De bestelling is geannuleerd; Walmart krijgt bericht.",
    canceledLines: "De artikelen zijn geannuleerd; Walmart krijgt bericht.",
    trackingChanged: "De tracking is gewijzigd; Walmart wordt ingelicht.",
    retried: "Wat mislukte, wordt opnieuw naar Walmart verstuurd.",
    resolved: "Gemarkeerd als opgelost.",
    synced: "Gelijk met Walmart.",
  },
  accounts: {
    title: "Walmart-accounts",
    description: "Verkopersaccounts waarvan de bestellingen in deze winkel binnenkomen.",
    connect: "Account verbinden",
    empty: "Er is geen Walmart-account verbonden",
    emptyHint:
      "Maak een API-sleutel aan in het Developer Portal van Walmart en verbind die hier. Bestellingen komen binnen enkele minuten binnen.",
    loading: "De accounts worden geladen",
    failed: "De accounts konden niet worden geladen",
    health: {
      connected: "Verbonden",
      not_connected: "Niet verbonden",
      unknown: "Niet getest",
    },
    paused: "Gepauzeerd",
    clientId: "Client-ID {{id}}",
    lastImport: "Bestellingen laatst gelezen {{time}}",
    neverImported: "Nog geen bestellingen gelezen",
    test: "Verbinding testen",
    edit: "Inloggegevens wijzigen",
    pause: "Pauzeren",
    resume: "Hervatten",
    remove: {
      action: "Verwijderen",
      title: "{{name}} verwijderen?",
      description:
        "Voor dit account wordt niets meer van Walmart gelezen of erheen gestuurd. De bestellingen blijven hier en in Medusa leesbaar; bij Walmart blijft alles zoals het is.",
      force: "Toch verwijderen",
    },
    scopes: {
      title: "Rechten",
      needed:
        "De API-sleutel heeft volledige toegang nodig tot orders, returns, inventory, price, items en feeds. Bij het verbinden wordt hij getest.",
      orders: "Bestellingen",
      returns: "Retouren",
      inventory: "Voorraad",
      price: "Prijzen",
      item: "Artikelen",
      feeds: "Feeds",
    },
    access: {
      full_access: "volledig",
      view_only: "alleen lezen",
      no_access: "geen",
    },
    form: {
      createTitle: "Een Walmart-account verbinden",
      createDescription:
        "Je vindt de client-ID en het client-secret in het Developer Portal van Walmart, onder My API Keys.",
      editTitle: "{{name}} wijzigen",
      editDescription:
        "Het secret wordt nooit meer getoond; vul het alleen in om het te vervangen.",
      name: "Naam",
      nameHint: "Hoe je dit account noemt, bijvoorbeeld Walmart US.",
      clientId: "Client-ID",
      clientSecret: "Client-secret",
      secretKept: "Laat leeg om het opgeslagen secret te houden.",
      place: "Waar zijn bestellingen horen",
      placeHint:
        "Wat je aan de plugin overlaat, wordt aangemaakt, of overgenomen als er maar één is.",
      salesChannel: "Verkoopkanaal",
      stockLocation: "Voorraadlocatie",
      region: "Regio",
      shippingOption: "Verzendoptie",
      automatic: "Automatisch",
      required: "Dit veld is verplicht.",
      warning:
        "Zet eerst andere tools uit die bestellingen van dit account afhandelen, anders bevestigen en verzenden beide.",
      create: "Verbinden",
      save: "Opslaan",
    },
    toast: {
      added: "{{name}} is toegevoegd.",
      saved: "{{name}} is opgeslagen.",
      paused: "{{name}} is gepauzeerd: er wordt niets van Walmart gelezen of erheen verstuurd.",
      resumed: "{{name}} werkt weer.",
      removed: "{{name}} is verwijderd.",
    },
  },
};

export default nl;
