import type { Texts } from "../types";
import type en from "./en";

const settingsNl: Texts<typeof en> = {
  ofAccount: "Hieronder staan de regels van één account.",
  orders: {
    title: "Bestellingen",
    description: "Wat er gebeurt met bestellingen die anders zijn dan andere, en wie het hoort.",
    unknownSku: "SKU die de winkel niet heeft",
    unknownSkuHint:
      "Een vastgehouden bestelling verschijnt als fout en wordt bij elke import opnieuw geprobeerd.",
    unknownSkus: {
      hold: "Bestelling vasthouden",
      custom_item: "Importeren met een vrij artikel",
    },
    wfs: "Bestellingen die Walmart zelf verzendt (WFS)",
    wfsHint:
      "Geïmporteerde veranderen geen voorraad en worden van hieruit nooit bevestigd of verzonden.",
    wfsPolicies: {
      ignore: "Negeren",
      import: "Importeren",
    },
    email: "E-mailadres voor meldingen",
    emailHint: "Wie het hoort als iets een mens nodig heeft. Leeg: niemand.",
    event: "order.placed versturen",
    eventHint:
      "Standaard uit: de meeste winkels sturen er mails op, en kopers van Walmart hebben doorstuuradressen.",
  },
  inventory: {
    title: "Voorraad bij Walmart",
    description:
      "Hoeveel van wat verkocht kan worden Walmart te zien krijgt. Lege velden gelden niet.",
    buffer: "Achterhouden",
    bufferHint: "Stuks die Walmart nooit ziet.",
    bufferWrong: "Een geheel getal vanaf 0.",
    percentage: "Aandeel in %",
    percentageHint: "Van wat overblijft.",
    percentageWrong: "Een getal van 0 tot 100.",
    maximum: "Hoogstens",
    maximumHint: "Meer wordt nooit getoond.",
    maximumWrong: "Een geheel getal vanaf 0.",
    unmanaged_quantity: "Waar voorraad niet wordt bijgehouden",
    unmanaged_quantityHint: "Getoond voor zulke varianten. Leeg: er wordt niets gestuurd.",
    unmanaged_quantityWrong: "Een geheel getal vanaf 0.",
    example: "Van zoveel in voorraad",
    shown: "toont Walmart {{quantity}}",
  },
  price: {
    title: "Prijzen bij Walmart",
    description:
      "Hoe een prijs bij Walmart uit die van de winkel ontstaat. Lege velden gelden niet.",
    percent: "Procent",
    percentHint: "Bovenop de prijs van de winkel; onder 0 voor minder.",
    percentWrong: "Een getal boven -100.",
    fixed: "Vast bedrag",
    fixedHint: "Komt daarna erbij; onder 0 voor minder.",
    fixedWrong: "Een getal, zoals 1,50 of -0,50.",
    floor: "Nooit onder",
    floorHint: "De laagste prijs die Walmart hoort.",
    floorWrong: "Een bedrag vanaf 0.",
    rounding: "Afronding",
    roundingHint: "Als laatste, vóór de ondergrens.",
    roundings: {
      none: "Op de cent",
      multiple: "Op {{amount}} nauwkeurig",
      ending: "Naar boven op {{ending}}",
    },
    example: "Prijs van de winkel",
    shown: "wordt bij Walmart {{price}}",
  },
  identifiers: {
    title: "Artikelcodes",
    description:
      "Walmart kent producten op nummer. Het eerste van deze velden dat bij een variant is ingevuld, telt.",
    field: "Veld {{number}}",
    key: "Metadata-sleutel {{number}}",
    type: "Soort nummer {{number}}",
    fields: {
      upc: "UPC",
      ean: "EAN",
      barcode: "Barcode",
      metadata: "Metadata",
    },
    add: "Veld toevoegen",
    remove: "Veld {{number}} verwijderen",
  },
  carriers: {
    title: "Vervoerders",
    description:
      "Walmarts naam voor de vervoerder van elke optie. Leeg gelaten wordt de vervoerder herkend aan het trackingnummer. Een naam die Walmart niet kent, geldt als andere vervoerder, die een trackinglink nodig heeft.",
    recognised: "Uit het trackingnummer",
    options: "Verzendopties",
    providers: "Fulfilmentaanbieders",
  },
  webhooks: {
    title: "Webhooks",
    description:
      "Walmart meldt nieuwe bestellingen, retouren en aanbod meteen, in plaats van dat het af en toe wordt gevraagd.",
    baseUrl: "Adres van de winkel",
    baseUrlHint:
      "Zoals https://shop.example.com: waar Walmart haar van buitenaf bereikt. Leeg: geen webhooks.",
  },
  schedules: {
    title: "Schema's",
    description: "Wat vanzelf gebeurt, en hoe vaak. De omgeving van de server bepaalt het.",
    what: "Wat",
    when: "Wanneer",
    variable: "Bepaald door",
    off: "Uitgeschakeld",
    every_minute_one: "Elke minuut",
    every_minute_other: "Elke {{count}} minuten",
    every_second_one: "Elke seconde",
    every_second_other: "Elke {{count}} seconden",
    parts: {
      orders: "Bestellingen importeren en bevestigen",
      updates: "Versturen wat daarop wacht",
      webhooks: "Achtergebleven webhooks opvolgen",
      reconcile: "Beide kanten vergelijken",
      returns: "Retouren lezen",
      listings: "Aanbiedingen bijwerken",
      offers: "Voorraad en prijzen melden",
    },
  },
};

export default settingsNl;
