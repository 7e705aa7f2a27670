import type { Texts } from "../types";
import type en from "./en";

const activityDe: Texts<typeof en> = {
  none: "Noch wurde nichts gesagt",
  noneHint: "Was zu und von Walmart gesagt wird, steht hier 30 Tage lang.",
  description:
    "Was in den letzten 30 Tagen zu und von Walmart gesagt wurde. Geheimnisse sind verdeckt.",
  search: "Nummer, Wörter, Korrelations-ID",
  retry: "Dies erneut senden",
  gone: "Die Bestellung zu diesem Eintrag gibt es hier nicht mehr.",
  request: "Anfrage",
  response: "Antwort",
  columns: {
    action: "Was",
    time: "Wann ({{zone}})",
    timePlain: "Wann",
    outcome: "Ergebnis",
    about: "Betrifft",
    number: "Nummer",
    duration: "Dauer",
    message: "Meldung",
    direction: "Richtung",
    correlation: "Korrelations-ID",
  },
  directions: {
    outgoing: "An Walmart gerichtet",
    incoming: "Von Walmart gemeldet",
    internal: "Hier entschieden",
  },
  entities: {
    order: "Bestellung",
    return: "Retoure",
    listing: "Angebot",
    feed: "Feed",
    account: "Konto",
  },
  outcomes: {
    ok: "OK",
    error: "Fehler",
    uncertain: "Keine Antwort",
  },
  actions: {
    token: {
      create: "Zugangstoken",
      detail: "Berechtigungen gelesen",
    },
    orders: {
      list: "Bestellungen aufgelistet",
      listReleased: "Neue Bestellungen aufgelistet",
      get: "Bestellung gelesen",
      acknowledge: "Bestellung bestätigt",
      ship: "Versand gemeldet",
      cancel: "Stornierung gemeldet",
      refund: "Erstattung gemeldet",
    },
    returns: {
      list: "Retouren aufgelistet",
      refund: "Retoure erstattet",
    },
    items: {
      list: "Artikel aufgelistet",
      get: "Artikel gelesen",
      retire: "Artikel zurückgezogen",
    },
    inventory: {
      get: "Bestand gelesen",
      put: "Bestand gemeldet",
      listNodes: "Bestand je Versandort aufgelistet",
      getNodes: "Bestand je Versandort gelesen",
      putNodes: "Bestand je Versandort gemeldet",
    },
    prices: {
      put: "Preis gemeldet",
    },
    feeds: {
      submitInventory: "Feed mit Beständen gesendet",
      submitNodeInventory: "Feed mit Beständen je Versandort gesendet",
      submitPrices: "Feed mit Preisen gesendet",
      submitItemMatch: "Feed zum Abgleich von Artikeln gesendet",
      list: "Feeds aufgelistet",
      status: "Ergebnis eines Feeds gelesen",
    },
    webhook: {
      ORDER_UPDATES: "Webhook: Bestellung geändert",
      PO_CREATED: "Webhook: neue Bestellung",
      PO_LINE_AUTOCANCELLED: "Webhook: von Walmart storniert, nicht rechtzeitig versandt",
      INTENT_TO_CANCEL: "Webhook: Käufer möchte stornieren",
      FRAUD_CANCEL: "Webhook: wegen Betrugs storniert",
      RETURN_CREATED: "Webhook: neue Rücksendung",
      RETURN_DELIVERED: "Webhook: Rücksendung angekommen",
      RETURN_INVOICED: "Webhook: Rücksendung erstattet",
      OFFER_PUBLISHED: "Webhook: Angebot veröffentlicht",
      OFFER_UNPUBLISHED: "Webhook: Angebot von der Seite genommen",
      INVENTORY_OOS: "Webhook: ausverkauft",
      BUY_BOX_CHANGED: "Webhook: Buy Box geändert",
      UNKNOWN: "Webhook, der nichts sagt",
    },
    webhooks: {
      list: "Abonnements aufgelistet",
      create: "Benachrichtigungen abonniert",
      delete: "Abonnement beendet",
      test: "Testbenachrichtigung angefordert",
      eventTypes: "Arten von Benachrichtigungen aufgelistet",
    },
    link: "Von Hand verknüpft",
    unlink: "Verknüpfung von Hand gelöst",
    update: "Angebot geändert",
    delete: "Entwurf gelöscht",
    retire: "Rücknahme verlangt",
    retry: "Von Hand erneut gesendet",
    resolve: "Als gelöst markiert",
    ship: {
      labels_left: "Überzählige Etiketten",
    },
  },
};

export default activityDe;
