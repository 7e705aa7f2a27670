import type { Texts } from "../types";
import type en from "./en";

const activityNl: Texts<typeof en> = {
  none: "Er is nog niets gezegd",
  noneHint: "Wat tegen en door Walmart wordt gezegd, staat hier 30 dagen.",
  description:
    "Wat de laatste 30 dagen tegen en door Walmart is gezegd. Geheimen zijn afgeschermd.",
  search: "Nummer, woorden, correlatie-id",
  retry: "Dit opnieuw versturen",
  gone: "De bestelling bij deze regel is hier niet meer.",
  request: "Verzoek",
  response: "Antwoord",
  columns: {
    action: "Wat",
    time: "Wanneer ({{zone}})",
    timePlain: "Wanneer",
    outcome: "Uitkomst",
    about: "Betreft",
    number: "Nummer",
    duration: "Duur",
    message: "Bericht",
    direction: "Richting",
    correlation: "Correlatie-id",
  },
  directions: {
    outgoing: "Aan Walmart gevraagd",
    incoming: "Door Walmart gemeld",
    internal: "Hier besloten",
  },
  entities: {
    order: "Bestelling",
    return: "Retour",
    listing: "Aanbieding",
    feed: "Feed",
    account: "Account",
  },
  outcomes: {
    ok: "OK",
    error: "Fout",
    uncertain: "Geen antwoord",
  },
  actions: {
    token: {
      create: "Toegangstoken",
      detail: "Rechten gelezen",
    },
    orders: {
      list: "Bestellingen opgevraagd",
      listReleased: "Nieuwe bestellingen opgevraagd",
      get: "Bestelling gelezen",
      acknowledge: "Bestelling bevestigd",
      ship: "Verzending gemeld",
      cancel: "Annulering gemeld",
      refund: "Terugbetaling gemeld",
    },
    returns: {
      list: "Retouren opgevraagd",
      refund: "Retour terugbetaald",
    },
    items: {
      list: "Artikelen opgevraagd",
      get: "Artikel gelezen",
      retire: "Artikel teruggetrokken",
    },
    inventory: {
      get: "Voorraad gelezen",
      put: "Voorraad gemeld",
      listNodes: "Voorraad per verzendlocatie opgevraagd",
      getNodes: "Voorraad per verzendlocatie gelezen",
      putNodes: "Voorraad per verzendlocatie gemeld",
    },
    prices: {
      put: "Prijs gemeld",
    },
    feeds: {
      submitInventory: "Feed met voorraad verstuurd",
      submitNodeInventory: "Feed met voorraad per verzendlocatie verstuurd",
      submitPrices: "Feed met prijzen verstuurd",
      submitItemMatch: "Feed met te koppelen artikelen verstuurd",
      list: "Feeds opgevraagd",
      status: "Uitkomst van een feed gelezen",
    },
    webhook: {
      ORDER_UPDATES: "Webhook: bestelling gewijzigd",
      PO_CREATED: "Webhook: nieuwe bestelling",
      PO_LINE_AUTOCANCELLED: "Webhook: geannuleerd door Walmart, niet op tijd verzonden",
      INTENT_TO_CANCEL: "Webhook: koper wil annuleren",
      FRAUD_CANCEL: "Webhook: geannuleerd wegens fraude",
      RETURN_CREATED: "Webhook: nieuwe retour",
      RETURN_DELIVERED: "Webhook: retour aangekomen",
      RETURN_INVOICED: "Webhook: retour terugbetaald",
      OFFER_PUBLISHED: "Webhook: aanbod gepubliceerd",
      OFFER_UNPUBLISHED: "Webhook: aanbod van de site gehaald",
      INVENTORY_OOS: "Webhook: uitverkocht",
      BUY_BOX_CHANGED: "Webhook: buy box gewijzigd",
      UNKNOWN: "Webhook die niets zegt",
    },
    webhooks: {
      list: "Abonnementen opgevraagd",
      create: "Op meldingen geabonneerd",
      delete: "Abonnement beëindigd",
      test: "Testmelding gevraagd",
      eventTypes: "Soorten meldingen opgevraagd",
    },
    link: "Met de hand gekoppeld",
    unlink: "Koppeling met de hand verwijderd",
    update: "Aanbieding gewijzigd",
    delete: "Concept verwijderd",
    retire: "Terugtrekking gevraagd",
    retry: "Door een mens opnieuw verstuurd",
    resolve: "Als opgelost gemarkeerd",
    ship: {
      labels_left: "Overgebleven labels",
    },
  },
};

export default activityNl;
