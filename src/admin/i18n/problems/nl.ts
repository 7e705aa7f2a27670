import type { Texts } from "../types";
import type en from "./en";

const OPEN_CHANGE =
  "de bestelling heeft in Medusa een openstaande wijziging (een bewerking, een retour, een ruil of een claim)";
const CONFIRM_CHANGE = "Bevestig of annuleer die wijziging.";
const RETRIED =
  "De plugin probeert het automatisch opnieuw. Kies Opnieuw proberen om het meteen te doen.";
const THEN_IMPORTED =
  "Daarna wordt de bestelling bij de volgende import automatisch overgenomen. Tot dan wordt de bestelling niet bevestigd bij Walmart.";
const RESOLVED = "markeer dit daarna als opgelost";

const problemsNl: Texts<typeof en> = {
  unknown_sku: {
    summary: "Geen enkele variant in deze winkel heeft de SKU {{skus}}.",
    remedy: `Koppel deze met ‘SKU koppelen’ aan een variant, of voeg de SKU toe aan een variant. ${THEN_IMPORTED}`,
  },
  setup_incomplete: {
    summary:
      "De instellingen van het account zijn niet volledig. Daarom kan de bestelling niet worden geïmporteerd.",
    remedy: `Vul ze aan onder Walmart → Instellingen. ${THEN_IMPORTED}`,
  },
  location_gone: {
    summary:
      "De locatie van het account bestaat niet meer. Daarom kan de bestelling niet worden verwerkt.",
    remedy: `Kies een andere locatie voor het account onder Walmart → Instellingen. ${THEN_IMPORTED}`,
  },
  buyer_removed: {
    summary:
      "De persoonsgegevens van de koper zijn uit deze bestelling verwijderd. Daarom kan ze niet in Medusa worden aangemaakt.",
    remedy: "Verzend of annuleer haar in Seller Center.",
  },
  other_currency: {
    summary:
      "De bestelling is in {{currency}}, maar de regio van het account gebruikt {{region_currency}}.",
    remedy: "Kies een regio met de valuta van de bestelling.",
  },
  stored_data_unreadable: {
    summary: "De opgeslagen gegevens van deze bestelling zijn niet leesbaar.",
    remedy: "Importeer de bestelling opnieuw op nummer.",
  },
  not_created: {
    summary: "De Medusa-bestelling kon niet worden aangemaakt.",
    remedy: "De plugin probeert het bij elke import opnieuw.",
  },
  cancellation_not_applied: {
    summary: "De annulering bij Walmart kon niet worden verwerkt in de Medusa-bestelling.",
    remedy: RETRIED,
  },
  canceled_after_shipment: {
    summary:
      "Walmart heeft deze bestelling geannuleerd, maar in Medusa is al een verzending aangemaakt.",
    remedy: `Houd het pakket tegen als dat kan en ${RESOLVED}.`,
  },
  canceled_with_other_payment: {
    summary:
      "Walmart heeft deze bestelling geannuleerd, maar u hebt voor de Medusa-bestelling nog een betaling ontvangen. Bij annulering zou die worden terugbetaald.",
    remedy:
      "Betaal die betaling zelf terug of annuleer haar, dan wordt de bestelling automatisch geannuleerd. Wilt u de betaling houden, markeer dit dan als opgelost.",
  },
  canceled_after_fulfillment: {
    summary:
      "Bij Walmart zijn exemplaren van {{sku}} geannuleerd die in Medusa al zijn verwerkt ({{packed}} verwerkt, {{left}} over bij Walmart).",
    remedy: "Annuleer de verwerking. Is het pakket al verzonden, markeer dit dan als opgelost.",
  },
  removed_in_medusa: {
    summary:
      "{{quantity}} × {{item}} is in Medusa uit deze bestelling verwijderd, maar Walmart verwacht het nog.",
    remedy:
      "Annuleer het met Annuleren bij Walmart in het Walmart-blok van de bestelling, of markeer dit als opgelost.",
  },
  not_marked_delivered: {
    summary:
      "Walmart heeft deze bestelling bezorgd, maar Medusa kon de verwerking niet als bezorgd markeren.",
    remedy: `Markeer haar zelf als bezorgd of los de oorzaak op. ${RETRIED}`,
  },
  changes_not_applied: {
    summary: "Wijzigingen bij Walmart konden niet worden verwerkt in de Medusa-bestelling.",
    remedy: RETRIED,
  },
  order_change_open: {
    summary: `Bij Walmart zijn exemplaren van deze bestelling geannuleerd, maar ${OPEN_CHANGE}.`,
    remedy: `${CONFIRM_CHANGE} Daarna worden de exemplaren automatisch verwijderd.`,
  },
  return_waits_for_change: {
    summary: `Deze retour kan nog niet worden verwerkt: ${OPEN_CHANGE}.`,
    remedy: `${CONFIRM_CHANGE} Daarna gaat de retour automatisch verder.`,
  },
  refund_waits_for_change: {
    summary: `Walmart heeft de koper terugbetaald, maar Medusa kan dat nog niet vastleggen: ${OPEN_CHANGE}.`,
    remedy: `${CONFIRM_CHANGE} Daarna wordt de terugbetaling automatisch vastgelegd.`,
  },
  refund_above_payment: {
    summary:
      "Walmart heeft de koper {{amount}} meer terugbetaald dan er op de Walmart-betaling van de bestelling in Medusa nog kan worden terugbetaald.",
    remedy: `Controleer welke terugbetalingen van de bestelling handmatig zijn gedaan en ${RESOLVED}.`,
  },
  return_not_applied: {
    summary: "De retour kon niet worden verwerkt in de Medusa-bestelling.",
    remedy: RETRIED,
  },
  update_acknowledge: {
    summary: "De bestelling kon niet worden bevestigd bij Walmart.",
    remedy: `Bevestig de bestelling binnen 4 uur na binnenkomst in Seller Center en ${RESOLVED}.`,
  },
  update_ship: {
    summary: "De verzending kon niet naar Walmart worden gestuurd.",
    remedy:
      "Corrigeer de tracking met Tracking wijzigen in het Walmart-blok van de bestelling, of probeer het opnieuw. U kunt de verzending ook in Seller Center invoeren en dit als opgelost markeren.",
  },
  update_track: {
    summary: "De gewijzigde tracking kon niet naar Walmart worden gestuurd.",
    remedy: `Walmart accepteert nieuwe tracking tot ongeveer vier uur na verzending. Wijzig haar in Seller Center en ${RESOLVED}.`,
  },
  update_cancel: {
    summary: "De annulering kon niet naar Walmart worden gestuurd.",
    remedy: `Annuleer de regels in Seller Center en ${RESOLVED}.`,
  },
  update_refund: {
    summary: "De terugbetaling van de retour kon niet naar Walmart worden gestuurd.",
    remedy: `Betaal de retour terug in Seller Center en ${RESOLVED}.`,
  },
  update_goodwill: {
    summary: "De terugbetaling kon niet naar Walmart worden gestuurd.",
    remedy: `Betaal het bedrag terug in Seller Center en ${RESOLVED}.`,
  },
  unreadable: {
    summary: "De gegevens van Walmart over deze bestelling zijn niet leesbaar.",
    remedy:
      "De plugin probeert het bij elke import opnieuw. Blijft het probleem bestaan, handel de bestelling dan af in Seller Center.",
  },
  review: {
    summary: "Er is iets ongewoons aan deze bestelling.",
    remedy:
      "Controleer de bestelling voordat u haar verzendt en markeer haar daarna als gecontroleerd.",
  },
};

export default problemsNl;
