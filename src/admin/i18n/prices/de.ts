import type { Texts } from "../types";
import type en from "./en";

const pricesDe: Texts<typeof en> = {
  guard: {
    title: "Preisschutz",
    description:
      "Ungewöhnliche Preise warten, bis Sie sie geprüft haben. Bei Walmart gilt so lange der alte Preis. Mit Preisschutz wartet auch ein Preis unter dem Mindestpreis.",
    max_change_percent: "Größte Änderung eines Preises (%)",
    max_change_percentHint: "Ändert sich ein Preis stärker, wartet er auf Sie. Leer: keine Grenze.",
    max_listings_percent: "Größter Anteil der Angebote (%)",
    max_listings_percentHint:
      "Ändern sich innerhalb einer Stunde die Preise von mehr Angeboten, wird keiner der neuen Preise gesendet, bis Sie entscheiden. Leer: keine Grenze.",
    wrong: "Geben Sie eine Zahl über 0 ein.",
    recommend: "Empfohlene Werte übernehmen",
  },
  hold: {
    title: "Der neue Preis wartet auf Sie",
    kept: "Sie haben den alten Preis behalten",
    change: "{{to}} statt {{from}} ({{change}}) ist mehr, als das Konto erlaubt.",
    below_floor: "{{to}} liegt unter dem Mindestpreis von {{floor}}.",
    mass_change: "{{to}} statt {{from}} ({{change}}) gehört zu einer Änderung vieler Preise.",
    none: "kein Preis",
    send: "Diesen Preis senden",
    keep: "Alten behalten",
    sent: "Der Preis von {{sku}} wird gesendet",
    stays: "Der Preis von {{sku}} bleibt",
    flag: "Preis angehalten",
  },
  filter: {
    label: "Neuer Preis",
    true: "Wartet auf Sie",
    false: "Nichts wartet",
  },
  stop: {
    summary_one:
      "{{count}} von {{listings}} Preisen würde sich um {{change}} ändern. Er wurde nicht gesendet.",
    summary_other:
      "{{count}} von {{listings}} Preisen würden sich um {{change}} ändern. Keiner davon wurde gesendet.",
    range: "{{lowest}} bis {{highest}}, meist {{median}}",
    undo: "War ein Import falsch, korrigieren Sie die Preise in Medusa: Was wieder stimmt, verschwindet hier.",
    send: "Alle senden",
    keep: "Alte Preise behalten",
    sent: "Die Preise werden gesendet",
    stays: "Die alten Preise bleiben",
  },
  preview: {
    held_one: "{{count}} Preis würde auf Ihre Freigabe warten.",
    held_other: "{{count}} Preise würden auf Ihre Freigabe warten.",
    stopped:
      "Es würden sich so viele Preise ändern, dass keiner gesendet wird, bis Sie ihn in der Übersicht freigeben.",
  },
  buyBox: {
    title: "Buy Box",
    winning: "Gewonnen",
    losing: "Verloren",
    unknown: "Keine",
    seen: "Gesehen",
    price: "Buy Box {{price}}",
    own: "Ihr Preis {{price}}",
    competitor: "anderswo {{price}}",
    rate: "zu {{percent}} % gewonnen",
  },
  incentive: {
    title: "Rabatt von Walmart",
    text: "Walmart übernimmt {{amount}} vom Rabatt",
    other: "Walmart beteiligt sich: {{type}}",
  },
};

export default pricesDe;
