import type { Texts } from "../types";
import type en from "./en";

const refusalsDe: Texts<typeof en> = {
  account_gone:
    "Das Walmart-Konto dieser Bestellung wurde gelöscht, deshalb kann nichts an Walmart gesendet werden. Verbinden Sie den Verkäufer unter Walmart → Einstellungen neu: Das Konto übernimmt seine Bestellungen. Oder ändern Sie die Bestellung im Seller Center.",
  busy: "Eine andere Änderung dieser Bestellung läuft noch. Versuchen Sie es in einer Minute erneut.",
  carrier_unknown:
    "Walmart kennt den Versanddienstleister {{carrier}} nicht. Wählen Sie einen von Walmarts Versanddienstleistern, oder geben Sie einen Tracking-Link an, der mit https:// beginnt.",
  carrier_unrecognized:
    "Der Versanddienstleister von {{number}} wird nicht erkannt. Geben Sie ihn an, oder geben Sie einen Tracking-Link an, der mit https:// beginnt.",
  check_digit:
    "{{number}} sieht nach {{carrier}} aus, aber die Prüfziffer stimmt nicht. Prüfen Sie auf Tippfehler. Um die Nummer trotzdem zu senden, geben Sie einen Tracking-Link an.",
  contradiction:
    "{{number}} gehört zu {{recognized}}, nicht zu {{carrier}}. Korrigieren Sie die Nummer oder den Versanddienstleister.",
  item_unknown:
    "Einer dieser Artikel gehört nicht zu der Bestellung bei Walmart. Laden Sie die Seite neu.",
  items_needed: "Geben Sie an, was in welchem Paket ist.",
  location_unknown:
    "Diesen Standort gibt es nicht mehr. Wählen Sie einen anderen, oder versenden Sie von dort, wo die Ware reserviert ist.",
  medusa_refused: "Medusa konnte das nicht versenden: {{reason}}",
  no_medusa_order:
    "Zu dieser Bestellung gibt es noch keine Medusa-Bestellung. Beheben Sie zuerst das Problem, das in ihrem Status steht, oder nutzen Sie das Seller Center.",
  none_left: "Von {{item}} ist nichts mehr zu versenden.",
  not_shipped: "Diese Zeile wurde nicht versendet.",
  nothing_left: "Von dieser Bestellung ist nichts mehr zu versenden.",
  numbers_differ: "{{numbers}}: Diese Nummern gehören zu verschiedenen Bestellungen.",
  one_left: "Von {{item}} ist nur noch {{available}} Stück zu versenden, nicht {{quantity}}.",
  order_canceled: "Diese Bestellung ist storniert und darf nicht versendet werden.",
  order_gone: "Diese Bestellung gibt es nicht mehr.",
  order_missing: "Die Bestellung fehlt. Geben Sie ihre PO-Nummer oder ihre Medusa-Nummer an.",
  order_number_invalid:
    "{{number}} ist keine Nummer einer Medusa-Bestellung. Geben Sie sie als 12 oder #12 an.",
  order_unknown:
    "{{numbers}}: Es gibt keine Walmart-Bestellung mit dieser Nummer. Bestellungen anderer Kanäle können hier nicht versendet werden.",
  packed_together:
    "{{item}} ist mit anderen Stücken in einem Fulfillment verpackt. Versenden Sie dieses als Ganzes, oder stornieren Sie es zuerst.",
  quantity_not_whole: "Die Menge muss eine ganze Zahl ab 1 sein.",
  same_row: "Gleich wie Zeile {{row}}, wird deshalb nur einmal versendet.",
  several_accounts:
    "{{numbers}}: Mehrere Konten haben eine Bestellung mit dieser Nummer. Versenden Sie sie auf der Seite der Bestellung.",
  shipped_before: "Mit dieser Tracking-Nummer bereits versendet.",
  sku_needed:
    "Diese Bestellung hat mehrere Artikel. Geben Sie die SKU an, zu der die Menge gehört.",
  sku_repeated:
    "{{sku}} steht mehrmals in dieser Bestellung. Lassen Sie die Menge weg, oder versenden Sie sie auf der Seite der Bestellung.",
  sku_unknown:
    "Diese Bestellung hat keinen Artikel mit der SKU {{sku}}. Prüfen Sie die SKU, oder lassen Sie sie weg, um alles zu versenden.",
  some_left: "Von {{item}} sind nur noch {{available}} Stück zu versenden, nicht {{quantity}}.",
  third_party:
    "Ein Logistikdienstleister (3PL) versendet diese Bestellung. Bearbeiten Sie sie im Seller Center.",
  tracking_characters:
    "{{number}} hat Zeichen, die Walmart ablehnt. Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.",
  tracking_is_order_number:
    "{{number}} ist Walmarts Bestellnummer. Geben Sie die Tracking-Nummer des Versanddienstleisters an.",
  tracking_missing: "Die Tracking-Nummer fehlt. Geben Sie die Nummer des Versanddienstleisters an.",
  walmart_canceled:
    "Nichts mehr zu versenden: Diese Artikel sind bei Walmart storniert. Stornieren Sie das Fulfillment, oder prüfen Sie die Bestellung im Seller Center.",
  walmart_nothing_open:
    "Bei Walmart ist von diesen Artikeln nichts offen. Stornieren Sie das Fulfillment, oder prüfen Sie die Bestellung im Seller Center.",
  walmart_shipped:
    "Bei Walmart sind diese Artikel bereits versendet. Stornieren Sie das Fulfillment, oder prüfen Sie die Bestellung im Seller Center.",
  walmart_shipped_with:
    "Bei Walmart sind diese Artikel bereits versendet, mit {{parcels}}. Wenn das dieses Paket ist, geben Sie diese Tracking-Nummer an.",
  wfs: "Walmart versendet diese Bestellung (WFS). Bearbeiten Sie sie im Seller Center.",
};

export default refusalsDe;
