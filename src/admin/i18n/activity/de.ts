import type { Texts } from "../types";
import type en from "./en";

const activityDe: Texts<typeof en> = {
  empty: "Noch keine Aktivität",
  emptyHint: "Die Kommunikation mit Walmart wird hier 30 Tage lang angezeigt.",
  description:
    "Kommunikation mit Walmart in den letzten 30 Tagen. Geheime Angaben sind unkenntlich gemacht.",
  search: "Nummer, Nachricht oder ID",
  retry: "Erneut versuchen",
  orderMissing: "Die Bestellung zu diesem Eintrag ist nicht mehr vorhanden.",
  request: "Anfrage",
  response: "Antwort",
  columns: {
    action: "Aktion",
    time: "Zeit ({{zone}})",
    createdAt: "Zeit",
    outcome: "Ergebnis",
    about: "Betrifft",
    number: "Nummer",
    duration: "Dauer",
    message: "Nachricht",
    direction: "Richtung",
    correlation: "Korrelations-ID",
  },
  directions: {
    outgoing: "Anfrage an Walmart",
    incoming: "Benachrichtigung von Walmart",
    internal: "In diesem Shop",
  },
  entities: {
    order: "Bestellung",
    return: "Retoure",
    listing: "Angebot",
    feed: "Feed",
    account: "Konto",
  },
  outcomes: {
    ok: "Erfolgreich",
    error: "Fehler",
    uncertain: "Keine Antwort",
  },
  actions: {
    token: {
      create: "Zugriffstoken angefordert",
      detail: "Berechtigungen geprüft",
    },
    partner: {
      get: "Profil des Verkäufers abgerufen",
    },
    orders: {
      list: "Bestellungen abgerufen",
      listReleased: "Neue Bestellungen abgerufen",
      get: "Bestellung abgerufen",
      acknowledge: "Bestellung bestätigt",
      ship: "Versandmeldung gesendet",
      cancel: "Stornierung gesendet",
      refund: "Erstattung gesendet",
    },
    returns: {
      list: "Retouren abgerufen",
      refund: "Retoure erstattet",
    },
    items: {
      list: "Artikel abgerufen",
      get: "Einzelnen Artikel abgerufen",
      retire: "Artikel ausgelistet",
    },
    inventory: {
      get: "Bestand abgerufen",
      put: "Bestand aktualisiert",
      listNodes: "Bestand je Ship Node für alle Artikel abgerufen",
      getNodes: "Bestand je Ship Node abgerufen",
      putNodes: "Bestand je Ship Node aktualisiert",
    },
    prices: {
      put: "Preis aktualisiert",
    },
    feeds: {
      submitInventory: "Bestands-Feed übermittelt",
      submitNodeInventory: "Bestands-Feed je Ship Node übermittelt",
      submitPrices: "Preis-Feed übermittelt",
      submitItemMatch: "Feed zum Artikelabgleich übermittelt",
      list: "Feeds abgerufen",
      status: "Feed-Ergebnis abgerufen",
    },
    webhook: {
      ORDER_UPDATES: "Benachrichtigung: Bestellung aktualisiert",
      PO_CREATED: "Benachrichtigung: neue Bestellung",
      PO_LINE_AUTOCANCELLED:
        "Benachrichtigung: von Walmart storniert, da nicht rechtzeitig versandt",
      INTENT_TO_CANCEL: "Benachrichtigung: Stornierung angefragt",
      FRAUD_CANCEL: "Benachrichtigung: wegen Betrugs storniert",
      RETURN_CREATED: "Benachrichtigung: neue Retoure",
      RETURN_DELIVERED: "Benachrichtigung: Retoure eingetroffen",
      RETURN_INVOICED: "Benachrichtigung: Retoure erstattet",
      OFFER_PUBLISHED: "Benachrichtigung: Angebot veröffentlicht",
      OFFER_UNPUBLISHED: "Benachrichtigung: Angebot nicht mehr veröffentlicht",
      INVENTORY_OOS: "Benachrichtigung: nicht vorrätig",
      BUY_BOX_CHANGED: "Benachrichtigung: Buy Box geändert",
      UNKNOWN: "Benachrichtigung: unbekannter Typ",
    },
    webhooks: {
      list: "Abonnierte Benachrichtigungen abgerufen",
      create: "Benachrichtigungen abonniert",
      delete: "Benachrichtigungen abbestellt",
      test: "Testbenachrichtigung angefordert",
      eventTypes: "Benachrichtigungstypen abgerufen",
    },
    link: "Manuell verknüpft",
    unlink: "Verknüpfung manuell gelöst",
    update: "Angebot bearbeitet",
    delete: "Entwurf gelöscht",
    drift: "Abweichung bei Walmart",
    retire: "Auslistung angefordert",
    retry: "Manuell erneut versucht",
    change_tracking: "Tracking manuell geändert",
    redact: "Personenbezogene Daten entfernt",
    resolve: "Als gelöst markiert",
    seen_at_walmart: "Bei Walmart bereits erledigt",
    ship: {
      labels_left: "Überzählige Tracking-Nummern nicht gesendet",
    },
  },
};

export default activityDe;
