import type { Texts } from "../types";
import type en from "./en";

const settingsDe: Texts<typeof en> = {
  accountHint: "Die folgenden Einstellungen gelten für ein Konto.",
  orders: {
    title: "Bestellungen",
    description: "Besondere Bestellungen und Benachrichtigungen.",
    unknownSku: "Unbekannte SKUs",
    unknownSkuHint:
      "Zurückgehaltene Bestellungen werden als Fehler angezeigt und bei jedem Import erneut versucht.",
    unknownSkus: {
      hold: "Bestellung zurückhalten",
      custom_item: "Mit benutzerdefiniertem Artikel importieren",
    },
    wfs: "Bestellungen mit Versand durch Walmart (WFS)",
    wfsHint:
      "Importierte WFS-Bestellungen ändern den Bestand nicht und werden hier nie bestätigt oder versandt.",
    wfsPolicies: {
      ignore: "Ignorieren",
      import: "Importieren",
    },
    thirdParty: "Bestellungen mit Versand durch einen Logistikdienstleister (3PL)",
    thirdPartyHint:
      "Importierte 3PL-Bestellungen ändern den Bestand nicht und werden hier nie bestätigt oder versandt.",
    email: "E-Mail-Adresse für Warnungen",
    emailHint: "Empfänger für Warnungen (leer: keine).",
    emailWrong: "Geben Sie eine E-Mail-Adresse ein oder lassen Sie das Feld leer.",
    orderPlacedEvent: "Ereignis „Bestellung aufgegeben“ auslösen",
    orderPlacedEventHint:
      "Standardmäßig aus: Die meisten Shops senden bei diesem Ereignis eine Bestätigungs-E-Mail, und Käufer bei Walmart haben nur Weiterleitungsadressen.",
  },
  inventory: {
    title: "Bestand bei Walmart",
    description:
      "Wie viel Ihres verfügbaren Bestands Walmart anzeigt. Leere Felder haben keine Wirkung.",
    buffer: "Sicherheitsbestand",
    bufferHint: "Einheiten, die bei Walmart nie angeboten werden.",
    bufferWrong: "Geben Sie eine ganze Zahl ab 0 ein.",
    percentage: "Anteil in %",
    percentageHint: "Vom Bestand nach Abzug des Sicherheitsbestands.",
    percentageWrong: "Geben Sie eine Zahl von 0 bis 100 ein.",
    maximum: "Höchstbestand",
    maximumHint: "Walmart zeigt nie mehr Einheiten an.",
    maximumWrong: "Geben Sie eine ganze Zahl ab 0 ein.",
    unmanaged_quantity: "Nicht verwalteter Bestand",
    unmanaged_quantityHint:
      "Bestand für Varianten ohne Bestandsverwaltung. Leer lassen, um keinen zu senden.",
    unmanaged_quantityWrong: "Geben Sie eine ganze Zahl ab 0 ein.",
    example: "Verfügbarer Bestand",
    shown: "Walmart zeigt {{quantity}}",
  },
  promotions: {
    title: "Aktionspreislisten",
    description:
      "Aktionspreise aus Ihren Preislisten, bei Walmart mit dem durchgestrichenen regulären Preis.",
    policy: "Preislisten vom Typ „Sale“",
    policyHint:
      "Walmart braucht vier Stunden Vorlauf. Beginnt eine Aktion früher, wird ihr Preis zuerst als normaler Preis gesendet. Preislisten vom Typ „Override“ legen immer den regulären Preis fest.",
    policies: {
      sale_price_lists: "Als Aktion mit Streichpreis zeigen",
      off: "Als normale Preise senden",
    },
  },
  listings: {
    title: "Änderungen von anderer Seite",
    description: "Bestand und Preise bei Walmart werden regelmäßig mit Ihrem Shop verglichen.",
    drift: "Wenn Walmart etwas anderes zeigt",
    driftHint:
      "Zum Beispiel, weil ein Wert im Seller Center oder mit einem anderen Programm geändert wurde.",
    drifts: {
      heal: "Korrigieren",
      report: "Nur melden",
      off: "Nicht prüfen",
    },
  },
  shipNodes: {
    title: "Ship Nodes",
    description:
      "Ordnen Sie jedem Ship Node von Walmart einen Standort zu. Ohne Ship Nodes wird der Bestand des Konto-Standorts an den Standard-Ship-Node gesendet.",
    none: "Keine Ship Nodes. Der Bestand des Konto-Standorts wird gesendet.",
    node: "Ship Node {{number}}",
    location: "Standort {{number}}",
    add: "Ship Node hinzufügen",
    remove: "Ship Node {{number}} entfernen",
    incomplete: "Geben Sie für jeden Ship Node eine ID ein und wählen Sie einen Standort aus.",
    duplicate: "Jeder Ship Node darf nur einmal vorkommen.",
  },
  price: {
    title: "Preise bei Walmart",
    description:
      "Wie Walmart-Preise aus Ihren Shop-Preisen berechnet werden. Leere Felder haben keine Wirkung.",
    percent: "Prozentsatz",
    percentHint: "Aufschlag auf den Shop-Preis. Eine negative Zahl senkt ihn.",
    percentWrong: "Geben Sie eine Zahl über -100 ein.",
    fixed: "Fester Betrag",
    fixedHint: "Wird nach dem Prozentsatz addiert. Eine negative Zahl senkt den Preis.",
    fixedWrong: "Geben Sie einen Betrag ein, z. B. 1,50 oder -0,50.",
    floor: "Mindestpreis",
    floorHint: "Niedriger ist der Preis bei Walmart nie.",
    floorWrong: "Geben Sie einen Betrag über 0 ein.",
    rounding: "Rundung",
    roundingHint: "Wird zuletzt angewendet, vor dem Mindestpreis.",
    roundings: {
      none: "Auf den Cent",
      multiple: "Auf {{amount}} gerundet",
      ending: "Auf den nächsten Preis mit Endung {{ending}} aufgerundet",
    },
    example: "Shop-Preis",
    shown: "Walmart zeigt {{price}}",
  },
  identifiers: {
    title: "Produktnummern",
    description:
      "Walmart erkennt Produkte an UPC, EAN oder GTIN. Verwendet wird das erste dieser Felder, das bei einer Variante ausgefüllt ist.",
    field: "Feld {{number}}",
    key: "Metadaten-Schlüssel {{number}}",
    type: "Nummerntyp {{number}}",
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
    title: "Versanddienstleister",
    description:
      "Walmarts Versanddienstleister für jede Versandoption. Leer lassen, um ihn anhand der Tracking-Nummer zu erkennen. Versanddienstleister, die Walmart nicht kennt, benötigen einen Tracking-Link.",
    detected: "Anhand der Tracking-Nummer erkennen",
    options: "Versandoptionen",
    providers: "Fulfillment-Anbieter",
  },
  webhooks: {
    title: "Benachrichtigungen von Walmart",
    description:
      "Walmart kann diesen Shop benachrichtigen, wenn eine Bestellung eingeht oder sich ändert. Was dabei verloren geht, findet die regelmäßige Synchronisierung.",
    baseUrl: "Öffentliche Shop-URL",
    baseUrlHint:
      "Zum Beispiel https://shop.example.com. Walmart muss sie erreichen können. Leer lassen, um nur regelmäßig zu synchronisieren.",
    invalidUrl: "Geben Sie eine vollständige URL ein, z. B. https://shop.example.com.",
    httpsRequired: "Walmart akzeptiert nur HTTPS-URLs.",
    notificationUrl: "Benachrichtigungs-URL",
    copyName: "Benachrichtigungs-URL",
  },
  schedules: {
    title: "Zeitpläne",
    description:
      "Geplante Aufgaben und wie oft sie laufen. Sie werden über Umgebungsvariablen auf dem Server festgelegt.",
    job: "Aufgabe",
    frequency: "Häufigkeit",
    variable: "Umgebungsvariable",
    off: "Aus",
    every_minute_one: "Jede Minute",
    every_minute_other: "Alle {{count}} Minuten",
    every_second_one: "Jede Sekunde",
    every_second_other: "Alle {{count}} Sekunden",
    jobs: {
      orders: "Bestellungen importieren und bestätigen",
      updates: "Ausstehende Meldungen senden",
      reconcile: "Daten mit Walmart abgleichen",
      returns: "Retouren importieren",
      listings: "Angebote synchronisieren",
      offers: "Bestand und Preise senden",
      drift: "Bestand und Preise mit Walmart vergleichen",
      payouts: "Auszahlungen importieren",
    },
  },
};

export default settingsDe;
