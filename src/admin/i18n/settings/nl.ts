import type { Texts } from "../types";
import type en from "./en";

const settingsNl: Texts<typeof en> = {
  accountHint: "De onderstaande instellingen gelden voor één account.",
  orders: {
    title: "Bestellingen",
    description: "Bijzondere bestellingen en meldingen.",
    unknownSku: "Onbekende SKU's",
    unknownSkuHint:
      "Vastgehouden bestellingen worden als fout getoond en bij elke import opnieuw geprobeerd.",
    unknownSkus: {
      hold: "Bestelling vasthouden",
      custom_item: "Importeren met een aangepast item",
    },
    wfs: "Bestellingen die Walmart verzendt (WFS)",
    wfsHint:
      "Geïmporteerde WFS-bestellingen wijzigen de voorraad niet en worden hier nooit bevestigd of verzonden.",
    wfsPolicies: {
      ignore: "Negeren",
      import: "Importeren",
    },
    thirdParty: "Bestellingen die een logistieke dienstverlener verzendt (3PL)",
    thirdPartyHint:
      "Geïmporteerde 3PL-bestellingen wijzigen de voorraad niet en worden hier nooit bevestigd of verzonden.",
    email: "E-mailadres voor waarschuwingen",
    emailHint: "Ontvanger van waarschuwingen. Laat leeg voor geen.",
    emailWrong: "Voer een e-mailadres in of laat dit leeg.",
    orderPlacedEvent: "Gebeurtenis ‘bestelling geplaatst’ activeren",
    orderPlacedEventHint:
      "Standaard uit: de meeste winkels sturen bij deze gebeurtenis een bevestigingsmail, en kopers bij Walmart hebben alleen doorstuuradressen.",
  },
  inventory: {
    title: "Voorraad bij Walmart",
    description:
      "Hoeveel van uw beschikbare voorraad Walmart toont. Lege velden hebben geen effect.",
    buffer: "Veiligheidsvoorraad",
    bufferHint: "Stuks die nooit bij Walmart worden aangeboden.",
    bufferWrong: "Voer een geheel getal van 0 of hoger in.",
    percentage: "Aandeel in %",
    percentageHint: "Van de voorraad na aftrek van de veiligheidsvoorraad.",
    percentageWrong: "Voer een getal van 0 tot 100 in.",
    maximum: "Maximum",
    maximumHint: "Walmart toont nooit meer stuks.",
    maximumWrong: "Voer een geheel getal van 0 of hoger in.",
    unmanaged_quantity: "Niet-beheerde voorraad",
    unmanaged_quantityHint:
      "Voorraad voor varianten zonder voorraadbeheer. Laat leeg om niets te verzenden.",
    unmanaged_quantityWrong: "Voer een geheel getal van 0 of hoger in.",
    example: "Beschikbare voorraad",
    shown: "Walmart toont {{quantity}}",
  },
  promotions: {
    title: "Actieprijslijsten",
    description:
      "Actieprijzen uit uw prijslijsten, bij Walmart getoond met de gewone prijs doorgestreept.",
    policy: "Prijslijsten van het type sale",
    policyHint:
      "Walmart moet een actie vier uur vooraf kennen. Begint een actie eerder, dan wordt de actieprijs eerst als gewone prijs verzonden. Prijslijsten van het type override bepalen altijd de gewone prijs.",
    policies: {
      sale_price_lists: "Als actie met doorgestreepte prijs tonen",
      off: "Als gewone prijzen verzenden",
    },
  },
  listings: {
    title: "Wijzigingen van buitenaf",
    description: "Voorraad en prijzen bij Walmart worden regelmatig met uw winkel vergeleken.",
    drift: "Als Walmart iets anders toont",
    driftHint:
      "Bijvoorbeeld omdat een waarde in Seller Center of met een ander programma is gewijzigd.",
    drifts: {
      heal: "Corrigeren",
      report: "Alleen melden",
      off: "Niet controleren",
    },
  },
  shipNodes: {
    title: "Ship nodes",
    description:
      "Wijs aan elke ship node van Walmart een voorraadlocatie toe. Zonder ship nodes wordt de voorraad van de locatie van het account naar de standaard ship node van Walmart verzonden.",
    none: "Geen ship nodes. De voorraad van de locatie van het account wordt verzonden.",
    node: "Ship node {{number}}",
    location: "Voorraadlocatie {{number}}",
    add: "Ship node toevoegen",
    remove: "Ship node {{number}} verwijderen",
    incomplete: "Voer voor elke ship node een ID in en selecteer een locatie.",
    duplicate: "Elke ship node mag maar één keer voorkomen.",
  },
  price: {
    title: "Prijzen bij Walmart",
    description:
      "Hoe Walmart-prijzen uit uw winkelprijzen worden berekend. Lege velden hebben geen effect.",
    percent: "Percentage",
    percentHint: "Komt bovenop de winkelprijs. Gebruik een negatief getal om de prijs te verlagen.",
    percentWrong: "Voer een getal boven -100 in.",
    fixed: "Vast bedrag",
    fixedHint:
      "Wordt na het percentage opgeteld. Gebruik een negatief getal om de prijs te verlagen.",
    fixedWrong: "Voer een bedrag in, zoals 1,50 of -0,50.",
    floor: "Minimumprijs",
    floorHint: "De prijs bij Walmart is nooit lager.",
    floorWrong: "Voer een bedrag boven 0 in.",
    rounding: "Afronding",
    roundingHint: "Wordt als laatste toegepast, vóór de minimumprijs.",
    roundings: {
      none: "Op de cent",
      multiple: "Op {{amount}} afgerond",
      ending: "Naar boven op een prijs die eindigt op {{ending}}",
    },
    example: "Winkelprijs",
    shown: "Walmart toont {{price}}",
  },
  identifiers: {
    title: "Productcodes",
    description:
      "Walmart herkent producten aan UPC, EAN of GTIN. Het eerste van deze velden dat bij een variant is ingevuld, wordt gebruikt.",
    field: "Veld {{number}}",
    key: "Metadatasleutel {{number}}",
    type: "Codetype {{number}}",
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
      "De vervoerder bij Walmart voor elke verzendoptie. Laat leeg om de vervoerder aan het trackingnummer te herkennen. Vervoerders die Walmart niet kent, hebben een trackinglink nodig.",
    detected: "Herkennen aan trackingnummer",
    options: "Verzendopties",
    providers: "Verzendproviders",
  },
  webhooks: {
    title: "Meldingen van Walmart",
    description:
      "Walmart kan deze winkel een melding sturen als een bestelling binnenkomt of verandert. Gemiste meldingen worden bij de reguliere synchronisatie opgevangen.",
    baseUrl: "Openbare URL van de winkel",
    baseUrlHint:
      "Bijvoorbeeld https://winkel.example.com. Walmart moet deze kunnen bereiken. Laat leeg om alleen de reguliere synchronisatie te gebruiken.",
    invalidUrl: "Voer een volledige URL in, zoals https://winkel.example.com.",
    httpsRequired: "Walmart accepteert alleen HTTPS-URL's.",
    notificationUrl: "URL voor meldingen",
    copyName: "URL voor meldingen",
  },
  schedules: {
    title: "Planning",
    description:
      "Geplande taken en hoe vaak ze worden uitgevoerd. Ingesteld met omgevingsvariabelen op de server.",
    job: "Taak",
    frequency: "Frequentie",
    variable: "Omgevingsvariabele",
    off: "Uit",
    every_minute_one: "Elke minuut",
    every_minute_other: "Elke {{count}} minuten",
    every_second_one: "Elke seconde",
    every_second_other: "Elke {{count}} seconden",
    jobs: {
      orders: "Bestellingen importeren en bevestigen",
      updates: "Openstaande updates verzenden",
      reconcile: "Afstemmen met Walmart",
      returns: "Retouren importeren",
      listings: "Listings synchroniseren",
      offers: "Voorraad en prijzen verzenden",
      drift: "Voorraad en prijzen vergelijken met Walmart",
      payouts: "Uitbetalingen importeren",
    },
  },
};

export default settingsNl;
