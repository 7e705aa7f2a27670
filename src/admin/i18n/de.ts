import accounts from "./accounts/de";
import csv from "./csv/de";
import overview from "./overview/de";
import settings from "./settings/de";
import activity from "./activity/de";
import lists from "./lists/de";
import listings from "./listings/de";
import orders from "./orders/de";
import type { WalmartTexts } from "./types";
import problems from "./problems/de";
import product from "./product/de";
import payouts from "./payouts/de";
import prices from "./prices/de";
import refusals from "./refusals/de";
import returns from "./returns/de";
import setup from "./setup/de";
import ship from "./ship/de";

const de: WalmartTexts = {
  title: "Walmart",
  problemCount_one: "{{count}} Walmart-Problem",
  problemCount_other: "{{count}} Walmart-Probleme",
  csv,
  problems,
  product,
  listings,
  payouts,
  prices,
  refusals,
  returns,
  ...lists,
  overview,
  settings,
  orders,
  setup,
  ship,
  activity,
  actions: {
    cancelOrder: "Bei Walmart stornieren",
    retry: "Erneut versuchen",
    resolve: "Als gelöst markieren",
    sync: "Jetzt synchronisieren",
    tryAgain: "Erneut versuchen",
    copy: "{{what}} kopieren",
    dismiss: "Abbrechen",
    openInSellerCenter: "{{number}} im Seller Center öffnen",
    openInNewTab: "öffnet in neuem Tab",
    close: "Schließen",
    showProblem: "Problem anzeigen",
    show: "Anzeigen",
    hide: "Ausblenden",
    details: "Details",
  },
  status: {
    open: "Offen",
    partially_shipped: "Teilweise versandt",
    shipped: "Versandt",
    delivered: "Geliefert",
    canceled: "Storniert",
    error: "Fehler",
  },
  statusAnnouncement: "Walmart-Status: {{status}}",
  fields: {
    purchaseOrder: "Bestellnummer (PO)",
    customerOrder: "Kundenbestellnummer",
    acknowledgeBy: "Bestätigen bis",
    shipBy: "Versenden bis",
    deliverBy: "Liefern bis",
    shipMethod: "Versandart",
    total: "Bestellsumme",
    cancellationReason: "Stornierungsgrund",
    lastSynced: "Zuletzt synchronisiert",
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
    walmart: "Walmart-Fehler",
    medusa: "Shop-Fehler",
    unknown: "Handlungsbedarf",
    noDetails: "Die Meldung an Walmart ist fehlgeschlagen.",
    remedy:
      "Beheben Sie die Ursache und versuchen Sie es erneut, oder beheben Sie das Problem im Seller Center und markieren Sie es als gelöst.",
  },
  problem: {
    showDetails: "Details anzeigen",
    hideDetails: "Details ausblenden",
    response: "Antwort von Walmart: {{text}}",
  },
  load: {
    loading: "Walmart-Bestellung wird geladen …",
    failed: "Die Walmart-Bestellung konnte nicht geladen werden",
  },
  cancelRequest: {
    title: "Käufer möchte stornieren",
    description: "Stornieren Sie die gewünschten Artikel oder versenden Sie sie trotzdem.",
    accept: "Annehmen und stornieren",
    confirmTitle: "Stornierungsanfrage annehmen?",
    confirmDescription:
      "Die gewünschten Artikel werden bei Walmart und in Medusa storniert und wieder eingelagert. Diese Aktion kann nicht rückgängig gemacht werden.",
  },
  oversold: {
    title: "Nicht genug Bestand",
    description:
      "Walmart hat mehr Einheiten verkauft, als beim Eingang dieser Bestellung auf Lager waren. Füllen Sie den Bestand vor dem Versand auf oder stornieren Sie die Bestellung als nicht vorrätig.",
  },
  returnRequested: {
    title: "Retoure angefragt",
    description: "Der Käufer hat bei Walmart eine Retoure zu dieser Bestellung angefragt.",
  },
  lines: {
    title: "Artikel bei Walmart",
    lineNumbers_one: "Position {{lines}}",
    lineNumbers_other: "Positionen {{lines}}",
    quantities: {
      created: "{{count}} zu bestätigen",
      acknowledged: "{{count}} zu versenden",
      shipped: "{{count}} versandt",
      delivered: "{{count}} geliefert",
      cancelled: "{{count}} storniert",
      refunded: "{{count}} erstattet",
    },
    carrierUnknown: "Versanddienstleister",
    track: "{{number}} bei {{carrier}} verfolgen",
  },
  updates: {
    title: "Meldungen an Walmart",
    none: "Noch nichts an Walmart gesendet.",
    showAll_one: "{{count}} frühere Meldung anzeigen",
    showAll_other: "{{count}} frühere Meldungen anzeigen",
    showLess: "Weniger anzeigen",
    kinds: {
      acknowledge: "Bestätigung",
      ship: "Versand",
      track: "Tracking",
      cancel: "Stornierung",
      refund: "Erstattung",
      goodwill: "Erstattung ohne Retoure",
      inventory: "Bestand",
      price: "Preis",
    },
    states: {
      pending: "Ausstehend",
      sending: "Wird gesendet",
      confirmed: "Bestätigt",
      failed: "Fehlgeschlagen",
      resolved: "Gelöst",
    },
    attempts_one: "{{count}} Versuch",
    attempts_other: "{{count}} Versuche",
    nextAttempt: "nächster Versuch {{time}}",
    nextAttemptNow: "nächster Versuch in Kürze",
    note: "Notiz: {{note}}",
    announcement: "{{kind}}: {{state}}",
  },
  reasons: {
    SELLER_CANCEL_OUT_OF_STOCK: "Nicht vorrätig",
    SELLER_CANCEL_PRICING_ERROR: "Preisfehler oder anderer Fehler im Angebot",
    SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE: "Lieferung an diese Adresse nicht möglich",
    SELLER_CANCEL_FRAUD_STOP_SHIPMENT: "Betrugsverdacht",
    CUSTOMER_REQUESTED_SELLER_TO_CANCEL: "Käufer möchte stornieren",
  },
  cancel: {
    heldDescription:
      "Die Artikel werden bei Walmart storniert. Der Rest wird importiert, sobald nichts anderes die Bestellung aufhält. Dies kann nicht rückgängig gemacht werden.",
    title: "Bei Walmart stornieren",
    description:
      "Die Artikel werden bei Walmart und in Medusa storniert und wieder eingelagert. Diese Aktion kann nicht rückgängig gemacht werden.",
    reason: "Grund",
    reasonHint: "Wird an Walmart gesendet und bei der Bestellung angezeigt.",
    reasonPlaceholder: "Grund auswählen",
    reasonRequired: "Wählen Sie einen Grund aus.",
    scope: "Umfang der Stornierung",
    entireOrder: "Gesamte Bestellung",
    entireOrderHint_one: "{{count}} noch nicht versandte Einheit",
    entireOrderHint_other: "Alle {{count}} Einheiten",
    specificItems: "Einzelne Artikel",
    specificItemsHint: "Der Rest kann weiterhin versandt werden",
    partlyShipped:
      "Versandte Einheiten können nicht storniert werden. Geben Sie an, wie viele der übrigen Einheiten storniert werden sollen.",
    quantity: "Zu stornierende Einheiten: {{item}}",
    ofMax: "von {{max}}",
    unitsRequired: "Geben Sie mindestens eine Einheit an.",
    openFulfillment:
      "Diese Bestellung enthält eine noch nicht versandte Erfüllung. Stornieren Sie zuerst die Erfüllung.",
    submit: "Bei Walmart stornieren",
    dismiss: "Bestellung behalten",
    underWay: "Die Stornierung wird an Walmart gesendet.",
  },
  tracking: {
    open: "Tracking ändern",
    title: "Tracking ändern",
    description:
      "Ersetzt die Tracking-Nummer eines Pakets in Medusa und bei Walmart. Walmart nimmt Änderungen bis etwa vier Stunden nach dem Versand an, und jederzeit, wenn der Versand abgelehnt wurde.",
    package: "Paket",
    number: "Neue Tracking-Nummer",
    numberRequired:
      "Geben Sie eine Tracking-Nummer ein. Wenn nur der Versanddienstleister falsch ist, geben Sie dieselbe Nummer erneut ein.",
    carrier: "Versanddienstleister (optional)",
    carrierHint: "Leer lassen, um ihn anhand der Tracking-Nummer zu erkennen.",
    url: "Tracking-Link (optional)",
    urlHint: "Nur für Versanddienstleister nötig, die Walmart nicht kennt.",
    submit: "Speichern",
  },
  resolve: {
    title: "Als gelöst markieren?",
    description:
      "Tun Sie dies erst, wenn Sie das Problem im Seller Center behoben haben. Fehlgeschlagene Meldungen werden nicht erneut an Walmart gesendet, und der Status richtet sich nach Walmart.",
    note: "Notiz (optional)",
    notePlaceholder: "Was Sie im Seller Center getan haben",
  },
  toast: {
    canceledWhole: "Bestellung storniert. Die Stornierung wird an Walmart gesendet …",
    canceledLines: "Artikel storniert. Die Stornierung wird an Walmart gesendet …",
    trackingChanged: "Tracking geändert. Die Änderung wird an Walmart gesendet …",
    retried: "Wird erneut versucht …",
    resolved: "Als gelöst markiert.",
    synced: "Auf dem aktuellen Stand von Walmart.",
  },
  accounts,
};

export default de;
