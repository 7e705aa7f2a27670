import type { Texts } from "../types";
import type en from "./en";

const pricesNl: Texts<typeof en> = {
  guard: {
    title: "Prijsbeveiliging",
    description:
      "Ongewone prijzen wachten tot u ze hebt gecontroleerd. Bij Walmart blijft intussen de oude prijs staan. Met beveiliging wacht ook een prijs onder de minimumprijs.",
    max_change_percent: "Grootste wijziging van één prijs (%)",
    max_change_percentHint: "Een prijs die meer verandert, wacht op u. Leeg: geen grens.",
    max_listings_percent: "Grootste deel van de listings (%)",
    max_listings_percentHint:
      "Veranderen binnen een uur de prijzen van meer listings, dan wordt geen van de nieuwe prijzen verzonden tot u beslist. Leeg: geen grens.",
    wrong: "Voer een getal boven 0 in.",
    recommend: "Aanbevolen waarden gebruiken",
  },
  hold: {
    title: "De nieuwe prijs wacht op u",
    kept: "U hebt de oude prijs behouden",
    change: "{{to}} in plaats van {{from}} ({{change}}) is meer dan het account toestaat.",
    below_floor: "{{to}} ligt onder de minimumprijs van {{floor}}.",
    mass_change:
      "{{to}} in plaats van {{from}} ({{change}}) hoort bij een wijziging van veel prijzen.",
    none: "geen prijs",
    send: "Deze prijs verzenden",
    keep: "Oude behouden",
    sent: "De prijs van {{sku}} wordt verzonden",
    stays: "De prijs van {{sku}} blijft",
    flag: "Prijs tegengehouden",
  },
  filter: {
    label: "Nieuwe prijs",
    true: "Wacht op u",
    false: "Niets wacht",
  },
  stop: {
    summary_one:
      "{{count}} van {{listings}} prijzen zou met {{change}} veranderen. Deze is niet verzonden.",
    summary_other:
      "{{count}} van {{listings}} prijzen zouden met {{change}} veranderen. Geen ervan is verzonden.",
    range: "{{lowest}} tot {{highest}}, meestal {{median}}",
    undo: "Ging een import mis, corrigeer dan de prijzen in Medusa: wat weer klopt, verdwijnt hier.",
    send: "Alle verzenden",
    keep: "Oude prijzen behouden",
    sent: "De prijzen worden verzonden",
    stays: "De oude prijzen blijven",
  },
  preview: {
    held_one: "{{count}} prijs zou op uw goedkeuring wachten.",
    held_other: "{{count}} prijzen zouden op uw goedkeuring wachten.",
    stopped:
      "Er zouden zoveel prijzen veranderen dat er geen wordt verzonden tot u dit in het overzicht goedkeurt.",
  },
  buyBox: {
    title: "Buy Box",
    winning: "Gewonnen",
    losing: "Verloren",
    unknown: "Geen",
    seen: "Gezien",
    price: "Buy Box {{price}}",
    own: "uw prijs {{price}}",
    competitor: "elders {{price}}",
    rate: "{{percent}} % van de tijd gewonnen",
  },
  incentive: {
    title: "Korting van Walmart",
    text: "Walmart betaalt {{amount}} van de korting",
    other: "Walmart doet mee: {{type}}",
  },
};

export default pricesNl;
