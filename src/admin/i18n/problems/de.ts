import type { Texts } from "../types";
import type en from "./en";

const OPEN_CHANGE =
  "die Bestellung hat in Medusa eine offene Änderung (eine Bearbeitung, eine Retoure, einen Umtausch oder eine Reklamation)";
const CONFIRM_CHANGE = "Bestätigen Sie diese Änderung oder brechen Sie sie ab.";
const RETRIED =
  "Das Plugin versucht es automatisch erneut. Mit „Erneut versuchen“ starten Sie sofort einen neuen Versuch.";
const THEN_IMPORTED =
  "Danach wird die Bestellung beim nächsten Import automatisch übernommen. Bis dahin wird sie bei Walmart nicht bestätigt.";
const RESOLVED = "markieren Sie das Problem dann als gelöst";

const problemsDe: Texts<typeof en> = {
  unknown_sku: {
    summary: "Keine Variante in diesem Shop hat die SKU {{skus}}.",
    remedy: `Ordnen Sie sie mit „SKU zuordnen“ einer Variante zu, oder tragen Sie die SKU bei einer Variante ein. ${THEN_IMPORTED}`,
  },
  setup_incomplete: {
    summary:
      "Die Einrichtung des Kontos ist unvollständig, deshalb kann die Bestellung nicht importiert werden.",
    remedy: `Vervollständigen Sie sie unter Walmart → Einstellungen. ${THEN_IMPORTED}`,
  },
  location_gone: {
    summary:
      "Den Standort des Kontos gibt es nicht mehr, deshalb kann die Bestellung nicht ausgeliefert werden.",
    remedy: `Wählen Sie für das Konto unter Walmart → Einstellungen einen anderen Standort. ${THEN_IMPORTED}`,
  },
  buyer_removed: {
    summary:
      "Die personenbezogenen Daten des Käufers wurden aus dieser Bestellung entfernt, deshalb kann sie nicht in Medusa angelegt werden.",
    remedy: "Versenden oder stornieren Sie sie im Seller Center.",
  },
  other_currency: {
    summary:
      "Die Bestellung ist in {{currency}}, die Region des Kontos verwendet aber {{region_currency}}.",
    remedy: "Wählen Sie eine Region mit der Währung der Bestellung.",
  },
  stored_data_unreadable: {
    summary: "Die gespeicherten Daten dieser Bestellung sind nicht lesbar.",
    remedy: "Importieren Sie die Bestellung noch einmal über ihre Nummer.",
  },
  not_created: {
    summary: "Die Medusa-Bestellung konnte nicht angelegt werden.",
    remedy: "Das Plugin versucht es bei jedem Import erneut.",
  },
  cancellation_not_applied: {
    summary: "Die Stornierung bei Walmart konnte nicht in die Medusa-Bestellung übernommen werden.",
    remedy: RETRIED,
  },
  canceled_after_shipment: {
    summary:
      "Walmart hat diese Bestellung storniert, in Medusa wurde aber schon ein Versand angelegt.",
    remedy: `Halten Sie das Paket auf, wenn es geht, und ${RESOLVED}.`,
  },
  canceled_with_other_payment: {
    summary:
      "Walmart hat diese Bestellung storniert. Für die Medusa-Bestellung haben Sie aber eine weitere Zahlung angenommen, die mit der Stornierung erstattet würde.",
    remedy:
      "Erstatten oder stornieren Sie diese Zahlung selbst, dann wird die Bestellung automatisch storniert. Wenn Sie die Zahlung behalten wollen, markieren Sie das Problem als gelöst.",
  },
  canceled_after_fulfillment: {
    summary:
      "Bei Walmart wurden Einheiten von {{sku}} storniert, die in Medusa schon bearbeitet sind ({{packed}} bearbeitet, {{left}} bei Walmart übrig).",
    remedy:
      "Stornieren Sie das Fulfillment. Wenn das Paket schon unterwegs ist, markieren Sie das Problem als gelöst.",
  },
  removed_in_medusa: {
    summary:
      "{{quantity}} × {{item}} wurde in Medusa aus der Bestellung entfernt, Walmart erwartet die Ware aber noch.",
    remedy:
      "Stornieren Sie sie mit „Bei Walmart stornieren“ im Walmart-Bereich der Bestellung, oder markieren Sie das Problem als gelöst.",
  },
  not_marked_delivered: {
    summary:
      "Walmart hat diese Bestellung zugestellt, Medusa konnte das Fulfillment aber nicht als zugestellt markieren.",
    remedy: `Markieren Sie es selbst als zugestellt, oder beheben Sie die Ursache. ${RETRIED}`,
  },
  changes_not_applied: {
    summary: "Änderungen bei Walmart konnten nicht in die Medusa-Bestellung übernommen werden.",
    remedy: RETRIED,
  },
  order_change_open: {
    summary: `Bei Walmart wurden Einheiten dieser Bestellung storniert, aber ${OPEN_CHANGE}.`,
    remedy: `${CONFIRM_CHANGE} Danach werden die Einheiten automatisch entfernt.`,
  },
  return_waits_for_change: {
    summary: `Diese Retoure kann noch nicht bearbeitet werden: ${OPEN_CHANGE}.`,
    remedy: `${CONFIRM_CHANGE} Danach geht es mit der Retoure automatisch weiter.`,
  },
  refund_waits_for_change: {
    summary: `Walmart hat dem Käufer Geld erstattet. Medusa kann das noch nicht verbuchen: ${OPEN_CHANGE}.`,
    remedy: `${CONFIRM_CHANGE} Danach wird die Erstattung automatisch verbucht.`,
  },
  refund_above_payment: {
    summary:
      "Walmart hat dem Käufer {{amount}} mehr erstattet, als von der Walmart-Zahlung der Bestellung in Medusa noch erstattet werden kann.",
    remedy: `Prüfen Sie, welche Erstattungen der Bestellung von Hand angelegt wurden, und ${RESOLVED}.`,
  },
  return_not_applied: {
    summary: "Die Retoure konnte nicht in die Medusa-Bestellung übernommen werden.",
    remedy: RETRIED,
  },
  update_acknowledge: {
    summary: "Die Bestellung konnte bei Walmart nicht bestätigt werden.",
    remedy: `Bestätigen Sie die Bestellung innerhalb von 4 Stunden nach ihrem Eingang im Seller Center, und ${RESOLVED}.`,
  },
  update_ship: {
    summary: "Der Versand konnte nicht an Walmart gemeldet werden.",
    remedy:
      "Korrigieren Sie das Tracking mit „Tracking ändern“ im Walmart-Bereich der Bestellung, oder versuchen Sie es erneut. Sie können den Versand auch im Seller Center eintragen und das Problem als gelöst markieren.",
  },
  update_track: {
    summary: "Das geänderte Tracking konnte nicht an Walmart gemeldet werden.",
    remedy: `Walmart nimmt neues Tracking etwa vier Stunden lang nach dem Versand an. Ändern Sie es im Seller Center, und ${RESOLVED}.`,
  },
  update_cancel: {
    summary: "Die Stornierung konnte nicht an Walmart gemeldet werden.",
    remedy: `Stornieren Sie die Positionen im Seller Center, und ${RESOLVED}.`,
  },
  update_refund: {
    summary: "Die Erstattung der Retoure konnte nicht an Walmart gemeldet werden.",
    remedy: `Erstatten Sie die Retoure im Seller Center, und ${RESOLVED}.`,
  },
  update_goodwill: {
    summary: "Die Erstattung konnte nicht an Walmart gemeldet werden.",
    remedy: `Erstatten Sie den Betrag im Seller Center, und ${RESOLVED}.`,
  },
  unreadable: {
    summary: "Die Daten von Walmart zu dieser Bestellung sind nicht lesbar.",
    remedy:
      "Das Plugin versucht es bei jedem Import erneut. Bleibt das Problem, bearbeiten Sie die Bestellung im Seller Center.",
  },
  review: {
    summary: "An dieser Bestellung ist etwas ungewöhnlich.",
    remedy: "Prüfen Sie sie vor dem Versand, und markieren Sie sie dann als geprüft.",
  },
};

export default problemsDe;
