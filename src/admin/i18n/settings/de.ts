import type { Texts } from "../types";
import type en from "./en";

const settingsDe: Texts<typeof en> = {
  ofAccount: "Es folgen die Regeln eines Kontos.",
  orders: {
    title: "Bestellungen",
    description:
      "Was mit Bestellungen geschieht, die nicht wie die anderen sind, und wer davon erfährt.",
    unknownSku: "SKU, die der Shop nicht hat",
    unknownSkuHint:
      "Eine zurückgehaltene Bestellung erscheint als Fehler und wird bei jedem Import erneut versucht.",
    unknownSkus: {
      hold: "Bestellung zurückhalten",
      custom_item: "Mit einem freien Artikel importieren",
    },
    wfs: "Bestellungen, die Walmart selbst versendet (WFS)",
    wfsHint:
      "Importierte ändern keinen Bestand und werden von hier aus nie bestätigt oder versandt.",
    wfsPolicies: {
      ignore: "Nicht übernehmen",
      import: "Importieren",
    },
    email: "E-Mail-Adresse für Benachrichtigungen",
    emailHint: "Wer erfährt, wenn etwas einen Menschen braucht. Leer: niemand.",
    event: "order.placed auslösen",
    eventHint:
      "Standardmäßig aus: Die meisten Shops verschicken daraufhin Mails, und Walmarts Käufer haben Weiterleitungsadressen.",
  },
  inventory: {
    title: "Bestand bei Walmart",
    description: "Wie viel vom Verkaufbaren Walmart gezeigt wird. Leere Felder gelten nicht.",
    buffer: "Zurückhalten",
    bufferHint: "Stück, die Walmart nie sieht.",
    bufferWrong: "Eine ganze Zahl ab 0.",
    percentage: "Anteil in %",
    percentageHint: "Von dem, was übrig ist.",
    percentageWrong: "Eine Zahl von 0 bis 100.",
    maximum: "Höchstens",
    maximumHint: "Mehr wird nie gezeigt.",
    maximumWrong: "Eine ganze Zahl ab 0.",
    unmanaged_quantity: "Wo Bestand nicht geführt wird",
    unmanaged_quantityHint: "Wird für solche Varianten gezeigt. Leer: Es wird nichts gesendet.",
    unmanaged_quantityWrong: "Eine ganze Zahl ab 0.",
    example: "Von so vielen im Bestand",
    shown: "zeigt Walmart {{quantity}}",
  },
  price: {
    title: "Preise bei Walmart",
    description: "Wie ein Preis bei Walmart aus dem des Shops entsteht. Leere Felder gelten nicht.",
    percent: "Prozent",
    percentHint: "Aufschlag auf den Preis des Shops; unter 0 für weniger.",
    percentWrong: "Eine Zahl über -100.",
    fixed: "Fester Betrag",
    fixedHint: "Kommt danach hinzu; unter 0 für weniger.",
    fixedWrong: "Eine Zahl, etwa 1,50 oder -0,50.",
    floor: "Nie unter",
    floorHint: "Der niedrigste Preis, den Walmart erfährt.",
    floorWrong: "Ein Betrag ab 0.",
    rounding: "Rundung",
    roundingHint: "Zuletzt, vor dem Mindestpreis.",
    roundings: {
      none: "Auf den Cent",
      multiple: "Auf {{amount}} genau",
      ending: "Auf das nächste {{ending}} aufrunden",
    },
    example: "Preis des Shops",
    shown: "wird bei Walmart {{price}}",
  },
  identifiers: {
    title: "Artikelnummern",
    description:
      "Walmart kennt Produkte nach Nummern. Es zählt das erste dieser Felder, das bei einer Variante ausgefüllt ist.",
    field: "Feld {{number}}",
    key: "Metadaten-Schlüssel {{number}}",
    type: "Art der Nummer {{number}}",
    fields: {
      upc: "UPC",
      ean: "EAN",
      barcode: "Barcode",
      metadata: "Metadaten",
    },
    add: "Feld hinzufügen",
    remove: "Feld {{number}} entfernen",
  },
  carriers: {
    title: "Versanddienste",
    description:
      "Walmarts Name für den Versanddienst jeder Option. Bleibt das Feld leer, wird der Dienst an der Sendungsnummer erkannt. Ein Name, den Walmart nicht kennt, gilt als anderer Dienst, der einen Link zur Verfolgung braucht.",
    recognised: "Aus der Sendungsnummer",
    options: "Versandoptionen",
    providers: "Fulfillment-Anbieter",
  },
  webhooks: {
    title: "Webhooks",
    description:
      "Walmart meldet neue Bestellungen, Rücksendungen und Angebote sofort, statt ab und zu gefragt zu werden.",
    baseUrl: "Adresse des Shops",
    baseUrlHint:
      "Etwa https://shop.example.com: wo Walmart ihn von außen erreicht. Leer: keine Webhooks.",
  },
  schedules: {
    title: "Zeitpläne",
    description: "Was von selbst geschieht, und wie oft. Die Umgebung des Servers legt es fest.",
    what: "Was",
    when: "Wann",
    variable: "Festgelegt durch",
    off: "Abgeschaltet",
    every_minute_one: "Jede Minute",
    every_minute_other: "Alle {{count}} Minuten",
    every_second_one: "Jede Sekunde",
    every_second_other: "Alle {{count}} Sekunden",
    parts: {
      orders: "Bestellungen importieren und bestätigen",
      updates: "Senden, was darauf wartet",
      webhooks: "Liegengebliebenen Webhooks nachgehen",
      reconcile: "Beide Seiten vergleichen",
      returns: "Retouren lesen",
      listings: "Angebote aktualisieren",
      offers: "Bestand und Preise melden",
    },
  },
};

export default settingsDe;
