import type { Texts } from "../types";
import type en from "./en";

const refusalsNl: Texts<typeof en> = {
  account_gone:
    "Het Walmart-account van deze bestelling is verwijderd, dus er kan niets naar Walmart worden verzonden. Koppel deze verkoper opnieuw onder Walmart → Instellingen: het account neemt de bestellingen over. Of pas de bestelling aan in Seller Center.",
  busy: "Een andere wijziging van deze bestelling loopt nog. Probeer het over een minuut opnieuw.",
  carrier_unknown:
    "Walmart kent de vervoerder {{carrier}} niet. Kies een van de vervoerders van Walmart, of voeg een trackinglink toe die met https:// begint.",
  carrier_unrecognized:
    "De vervoerder van {{number}} wordt niet herkend. Vul de vervoerder in, of voeg een trackinglink toe die met https:// begint.",
  check_digit:
    "{{number}} lijkt van {{carrier}}, maar het controlecijfer klopt niet. Controleer op typefouten. Voeg een trackinglink toe om het nummer toch te verzenden.",
  contradiction:
    "{{number}} is van {{recognized}}, niet van {{carrier}}. Corrigeer het nummer of de vervoerder.",
  item_unknown:
    "Een van deze items hoort niet bij de bestelling op Walmart. Laad de pagina opnieuw.",
  items_needed: "Vul in wat er in elk pakket zit.",
  location_unknown:
    "Deze voorraadlocatie bestaat niet meer. Kies een andere, of verzend vanaf de locatie waar de bestelling gereserveerd is.",
  medusa_refused: "Medusa kon dit niet verzenden: {{reason}}",
  no_medusa_order:
    "Deze bestelling heeft nog geen Medusa-bestelling. Los eerst het probleem op dat in de status staat, of gebruik Seller Center.",
  none_left: "Er is niets meer te verzenden van {{item}}.",
  not_shipped: "Deze rij is niet verzonden.",
  nothing_left: "Er is niets meer te verzenden van deze bestelling.",
  numbers_differ: "{{numbers}}: deze nummers horen bij verschillende bestellingen.",
  one_left: "Er is nog maar {{available}} stuk van {{item}} te verzenden, niet {{quantity}}.",
  order_canceled: "Deze bestelling is geannuleerd en mag niet worden verzonden.",
  order_gone: "Deze bestelling bestaat niet meer.",
  order_missing: "De bestelling ontbreekt. Vul het bestelnummer (PO) of het Medusa-nummer in.",
  order_number_invalid:
    "{{number}} is geen nummer van een Medusa-bestelling. Vul het in als 12 of #12.",
  order_unknown:
    "{{numbers}}: er is geen Walmart-bestelling met dit nummer. Bestellingen van andere kanalen kunt u hier niet verzenden.",
  packed_together:
    "{{item}} is samen met andere stuks ingepakt in een verzending. Verzend die in haar geheel, of annuleer haar eerst.",
  quantity_not_whole: "Het aantal moet een geheel getal van 1 of hoger zijn.",
  same_row: "Hetzelfde als rij {{row}}, dus wordt één keer verzonden.",
  several_accounts:
    "{{numbers}}: meerdere accounts hebben een bestelling met dit nummer. Verzend deze vanaf de bestelling.",
  shipped_before: "Al verzonden met dit trackingnummer.",
  sku_needed: "Deze bestelling heeft meerdere items. Vul de SKU in waar het aantal bij hoort.",
  sku_repeated:
    "{{sku}} staat meerdere keren in deze bestelling. Laat het aantal weg, of verzend deze vanaf de bestelling.",
  sku_unknown:
    "Deze bestelling heeft geen item met de SKU {{sku}}. Controleer de SKU, of laat deze weg om alles te verzenden.",
  some_left: "Er zijn nog maar {{available}} stuks van {{item}} te verzenden, niet {{quantity}}.",
  third_party:
    "Een logistieke dienstverlener (3PL) verzendt deze bestelling. Beheer deze in Seller Center.",
  tracking_characters:
    "{{number}} heeft tekens die Walmart weigert. Gebruik alleen letters, cijfers en koppeltekens.",
  tracking_is_order_number:
    "{{number}} is het bestelnummer van Walmart. Vul het trackingnummer van de vervoerder in.",
  tracking_missing: "Het trackingnummer ontbreekt. Vul het nummer van de vervoerder in.",
  walmart_canceled:
    "Er is niets meer te verzenden: deze items zijn bij Walmart geannuleerd. Annuleer de verzending, of controleer de bestelling in Seller Center.",
  walmart_nothing_open:
    "Bij Walmart staat niets van deze items open. Annuleer de verzending, of controleer de bestelling in Seller Center.",
  walmart_shipped:
    "Bij Walmart zijn deze items al verzonden. Annuleer de verzending, of controleer de bestelling in Seller Center.",
  walmart_shipped_with:
    "Bij Walmart zijn deze items al verzonden, met {{parcels}}. Is dat dit pakket, vul dan dat trackingnummer in.",
  wfs: "Walmart verzendt deze bestelling (WFS). Beheer deze in Seller Center.",
};

export default refusalsNl;
