import overview from "./overview/de";
import settings from "./settings/de";
import activity from "./activity/de";
import lists from "./lists/de";
import listings from "./listings/de";
import orders from "./orders/de";
import type { WalmartTexts } from "./types";
import product from "./product/de";
import returns from "./returns/de";

const de: WalmartTexts = {
  title: "Walmart",
  bell_one: "{{count}} Sache von Walmart braucht Sie",
  bell_other: "{{count}} Sachen von Walmart brauchen Sie",
  product,
  listings,
  returns,
  ...lists,
  overview,
  settings,
  orders,
  activity,
  actions: {
    cancelOrder: "Bei Walmart stornieren",
    retry: "Erneut senden",
    resolve: "Als gelöst markieren",
    sync: "Jetzt abgleichen",
    tryAgain: "Erneut versuchen",
    copy: "{{what}} kopieren",
    dismiss: "Abbrechen",
    openInSellerCenter: "{{number}} im Seller Center öffnen",
    openInNewTab: "öffnet einen neuen Tab",
    close: "Schließen",
    show: "Anzeigen",
    hide: "Ausblenden",
    details: "Details",
  },
  status: {
    open: "Offen",
    partially_shipped: "Teilweise versandt",
    shipped: "Versandt",
    delivered: "Zugestellt",
    canceled: "Storniert",
    error: "Fehler",
  },
  statusAnnounced: "Walmart-Status: {{status}}",
  fields: {
    purchaseOrder: "Bestellung (PO)",
    customerOrder: "Kundenbestellung",
    acknowledgeBy: "Bestätigen bis",
    shipBy: "Versenden bis",
    deliverBy: "Zustellen bis",
    shipMethod: "Versandart",
    total: "Bestellwert",
    cancellationReason: "Stornierungsgrund",
    lastSynced: "Zuletzt geprüft",
    items_one: "{{count}} Artikel",
    items_other: "{{count}} Artikel",
  },
  shipMethods: {
    Value: "Economy (Value)",
    Standard: "Standard",
    Express: "Express",
    OneDay: "Ein Tag",
    Freight: "Spedition",
    WhiteGlove: "White Glove",
  },
  deadline: {
    overdue: "Überfällig: {{time}}",
  },
  error: {
    walmart: "Fehler bei Walmart",
    medusa: "Fehler in diesem Shop",
    unknown: "Diese Bestellung braucht Ihre Aufmerksamkeit",
    noDetails: "Walmart konnte nicht aktualisiert werden.",
    remedy:
      "Beheben Sie die Ursache und senden Sie erneut, oder beheben Sie es im Seller Center und markieren Sie es als gelöst.",
  },
  load: {
    loading: "Die Walmart-Bestellung wird geladen",
    failed: "Die Walmart-Bestellung konnte nicht geladen werden",
  },
  cancelRequest: {
    title: "Der Käufer möchte stornieren",
    description: "Stornieren Sie das Gewünschte, oder versenden Sie es trotzdem.",
    accept: "Annehmen und stornieren",
    confirmTitle: "Wie vom Käufer gewünscht stornieren?",
    confirmDescription:
      "Das Gewünschte wird bei Walmart und hier storniert, und der Bestand kehrt zurück. Diese Aktion kann nicht rückgängig gemacht werden.",
  },
  oversold: {
    title: "Zu wenig Bestand",
    description:
      "Walmart hat mehr verkauft, als beim Eingang dieser Bestellung auf Lager war. Füllen Sie vor dem Versand auf, oder stornieren Sie als nicht vorrätig.",
  },
  returnRequested: {
    title: "Rückgabe angefragt",
    description: "Der Käufer hat bei Walmart eine Rückgabe zu dieser Bestellung angefragt.",
  },
  lines: {
    title: "Artikel bei Walmart",
    lineNumbers_one: "Position {{lines}}",
    lineNumbers_other: "Positionen {{lines}}",
    quantities: {
      created: "{{count}} unbestätigt",
      acknowledged: "{{count}} zu versenden",
      shipped: "{{count}} versandt",
      delivered: "{{count}} zugestellt",
      cancelled: "{{count}} storniert",
      refunded: "{{count}} erstattet",
    },
    carrierUnknown: "Versanddienst",
    track: "{{number}} bei {{carrier}} verfolgen",
  },
  updates: {
    title: "Meldungen an Walmart",
    none: "Bisher war Walmart nichts zu melden.",
    showAll_one: "{{count}} frühere Meldung anzeigen",
    showAll_other: "{{count}} frühere Meldungen anzeigen",
    showLess: "Weniger anzeigen",
    kinds: {
      acknowledge: "Bestätigung",
      ship: "Versand",
      track: "Sendungsverfolgung",
      cancel: "Stornierung",
      refund: "Erstattung",
      goodwill: "Erstattung ohne Rückgabe",
      inventory: "Bestand",
      price: "Preis",
    },
    states: {
      pending: "Wartet",
      sending: "Wird gesendet",
      confirmed: "Bestätigt",
      failed: "Fehlgeschlagen",
      resolved: "Gelöst",
    },
    attempts_one: "{{count}} Versuch",
    attempts_other: "{{count}} Versuche",
    nextAttempt: "nächster {{time}}",
    nextAttemptNow: "nächster jeden Moment",
    note: "Notiz: {{note}}",
    announced: "{{kind}}: {{state}}",
  },
  reasons: {
    SELLER_CANCEL_OUT_OF_STOCK: "Der Artikel ist nicht vorrätig",
    SELLER_CANCEL_PRICING_ERROR: "Preis- oder andere Angebotsfehler",
    SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE: "Versanddienst oder Versandangaben nicht verfügbar",
    SELLER_CANCEL_FRAUD_STOP_SHIPMENT:
      "Unsere Kredit- oder Betrugsprüfung benötigt weitere Angaben",
    CUSTOMER_REQUESTED_SELLER_TO_CANCEL: "Der Kunde möchte stornieren",
  },
  cancel: {
    title: "Bei Walmart stornieren",
    description:
      "Was Sie wählen, wird bei Walmart und hier storniert, und der Bestand kehrt zurück. Diese Aktion kann nicht rückgängig gemacht werden.",
    reason: "Grund",
    reasonHint: "Walmart erfährt ihn, und er steht bei der Bestellung.",
    reasonPlaceholder: "Grund auswählen",
    reasonRequired: "Wählen Sie einen Grund aus.",
    scope: "Was storniert wird",
    whole: "Die ganze Bestellung",
    wholeHint_one: "{{count}} noch nicht versandte Einheit",
    wholeHint_other: "Alle {{count}} Einheiten",
    some: "Einzelne Artikel",
    someHint: "Der Rest bleibt zu versenden",
    partlyShipped:
      "Was versandt ist, bleibt. Wählen Sie, wie viele der übrigen Einheiten storniert werden.",
    quantity: "Zu stornierende Menge von {{item}}",
    ofMax: "von {{max}}",
    nothingChosen: "Wählen Sie mindestens eine Einheit.",
    openFulfillment:
      "Diese Bestellung hat eine Erfüllung, die nicht versandt ist. Stornieren Sie zuerst diese Erfüllung.",
    submit: "Bei Walmart stornieren",
    dismiss: "Bestellung behalten",
    underWay: "Eine Stornierung ist auf dem Weg zu Walmart.",
  },
  tracking: {
    open: "Sendungsverfolgung ändern",
    title: "Sendungsverfolgung ändern",
    description:
      "Gibt einem Paket eine andere Sendungsnummer, hier und bei Walmart. Walmart nimmt sie etwa vier Stunden lang nach dem Versand an, und immer, wenn es den Versand abgelehnt hat.",
    parcel: "Paket",
    number: "Neue Sendungsnummer",
    numberRequired:
      "Geben Sie die Nummer des Versanddienstes ein. Ist nur der Versanddienst falsch, geben Sie dieselbe Nummer noch einmal ein.",
    carrier: "Versanddienst (optional)",
    carrierHint: "Bleibt es leer, wird er an der Nummer erkannt.",
    url: "Link zur Sendungsverfolgung (optional)",
    urlHint: "Nur nötig bei einem Versanddienst, den Walmart nicht kennt.",
    submit: "Sendungsverfolgung ändern",
  },
  resolve: {
    title: "Als gelöst markieren?",
    description:
      "Nur wenn Sie es im Seller Center behoben haben. Was fehlschlug, wird Walmart nicht noch einmal gesendet, und der Status folgt dem, was Walmart sagt.",
    note: "Notiz (optional)",
    notePlaceholder: "Was im Seller Center getan wurde",
  },
  toast: {
    canceledWhole: "Die Bestellung ist storniert; Walmart wird benachrichtigt.",
    canceledLines: "Die Artikel sind storniert; Walmart wird benachrichtigt.",
    trackingChanged: "Die Sendungsverfolgung ist geändert; Walmart erfährt es.",
    retried: "Was fehlschlug, wird Walmart erneut gesendet.",
    resolved: "Als gelöst markiert.",
    synced: "Auf dem Stand von Walmart.",
  },
  accounts: {
    title: "Walmart-Konten",
    description: "Verkäuferkonten, deren Bestellungen in diesem Shop eingehen.",
    connect: "Konto verbinden",
    empty: "Kein Walmart-Konto ist verbunden",
    emptyHint:
      "Erstellen Sie einen API-Schlüssel im Developer Portal von Walmart und verbinden Sie ihn hier. Bestellungen kommen binnen Minuten.",
    loading: "Die Konten werden geladen",
    failed: "Die Konten konnten nicht geladen werden",
    health: {
      connected: "Verbunden",
      not_connected: "Nicht verbunden",
      unknown: "Nicht geprüft",
    },
    paused: "Pausiert",
    clientId: "Client-ID {{id}}",
    lastImport: "Bestellungen zuletzt gelesen {{time}}",
    neverImported: "Noch keine Bestellungen gelesen",
    test: "Verbindung prüfen",
    edit: "Zugangsdaten ändern",
    pause: "Pausieren",
    resume: "Fortsetzen",
    remove: {
      action: "Entfernen",
      title: "{{name}} entfernen?",
      description:
        "Für dieses Konto wird nichts mehr von Walmart gelesen oder dorthin gesendet. Seine Bestellungen bleiben hier und in Medusa lesbar; bei Walmart bleibt alles, wie es ist.",
      force: "Trotzdem entfernen",
    },
    scopes: {
      title: "Berechtigungen",
      needed:
        "Der API-Schlüssel braucht vollen Zugriff auf Orders, Returns, Inventory, Price, Items und Feeds. Beim Verbinden wird er geprüft.",
      orders: "Bestellungen",
      returns: "Retouren",
      inventory: "Bestand",
      price: "Preise",
      item: "Artikel",
      feeds: "Feeds",
    },
    access: {
      full_access: "voll",
      view_only: "nur lesen",
      no_access: "keine",
    },
    form: {
      createTitle: "Ein Walmart-Konto verbinden",
      createDescription:
        "Client-ID und Client-Secret finden Sie im Developer Portal von Walmart unter My API Keys.",
      editTitle: "{{name}} ändern",
      editDescription:
        "Das Secret wird nie wieder angezeigt; geben Sie es nur ein, um es zu ersetzen.",
      name: "Name",
      nameHint: "Wie Sie dieses Konto nennen, zum Beispiel Walmart US.",
      clientId: "Client-ID",
      clientSecret: "Client-Secret",
      secretKept: "Leer lassen, um das gespeicherte zu behalten.",
      place: "Wohin seine Bestellungen gehören",
      placeHint:
        "Was Sie dem Plugin überlassen, wird angelegt oder übernommen, wenn es nur eines gibt.",
      salesChannel: "Vertriebskanal",
      stockLocation: "Lagerort",
      region: "Region",
      shippingOption: "Versandoption",
      automatic: "Automatisch",
      required: "Dieses Feld ist erforderlich.",
      warning:
        "Schalten Sie zuerst andere Werkzeuge ab, die Bestellungen dieses Kontos bearbeiten, sonst bestätigen und versenden beide.",
      create: "Verbinden",
      save: "Speichern",
    },
    toast: {
      added: "{{name}} ist hinzugefügt.",
      saved: "{{name}} ist gespeichert.",
      paused: "{{name}} ist pausiert: Von Walmart wird nichts gelesen und nichts dorthin gesendet.",
      resumed: "{{name}} arbeitet wieder.",
      removed: "{{name}} ist entfernt.",
    },
  },
};

export default de;
