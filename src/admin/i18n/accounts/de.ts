import type en from "./en";
import type { Texts } from "../types";

const accountsDe: Texts<typeof en> = {
  title: "Walmart-Konten",
  description: "Verkäuferkonten, deren Bestellungen in diesen Shop importiert werden.",
  connect: "Konto verbinden",
  empty: "Kein Walmart-Konto verbunden",
  emptyHint:
    "Erstellen Sie im Developer Portal von Walmart einen API-Schlüssel und verbinden Sie ihn hier. Die ersten Bestellungen treffen nach wenigen Minuten ein.",
  loading: "Konten werden geladen …",
  failed: "Die Konten konnten nicht geladen werden",
  health: {
    connected: "Verbunden",
    not_connected: "Nicht verbunden",
    unknown: "Nicht getestet",
  },
  paused: "Pausiert",
  clientId: "Client-ID {{id}}",
  sellerId: "Verkäufer-ID {{id}}",
  lastImport: "Letzter Bestellimport {{time}}",
  neverImported: "Noch keine Bestellungen importiert",
  test: "Verbindung testen",
  edit: "Bearbeiten",
  pause: "Pausieren",
  resume: "Fortsetzen",
  remove: {
    action: "Entfernen",
    title: "{{name}} entfernen?",
    description:
      "Dieses Konto wird nicht mehr mit Walmart synchronisiert. Seine Bestellungen bleiben hier und in Medusa verfügbar, und bei Walmart ändert sich nichts.",
    force: "Trotzdem entfernen",
  },
  scopes: {
    title: "Berechtigungen",
    needed:
      "Der API-Schlüssel benötigt Vollzugriff auf Orders, Returns, Inventory, Price, Items und Feeds. Er wird geprüft, bevor etwas gespeichert wird.",
    orders: "Bestellungen",
    returns: "Retouren",
    inventory: "Bestand",
    price: "Preise",
    item: "Artikel",
    feeds: "Feeds",
  },
  check: {
    refused:
      "Walmart akzeptiert diese Client-ID und dieses Client-Secret nicht. Kopieren Sie beide noch einmal aus „My API Keys“.",
    missing:
      "Der API-Schlüssel benötigt Vollzugriff auf {{permissions}}. Erteilen Sie ihn in Walmarts Developer Portal und verbinden Sie erneut.",
  },
  access: {
    full_access: "Vollzugriff",
    view_only: "nur Lesezugriff",
    no_access: "kein Zugriff",
  },
  form: {
    createTitle: "Walmart-Konto verbinden",
    createDescription:
      "Client-ID und Client-Secret finden Sie im Developer Portal von Walmart unter „My API Keys“.",
    editTitle: "{{name}} bearbeiten",
    editDescription:
      "Das Client-Secret wird nicht mehr angezeigt. Geben Sie es nur ein, um es zu ersetzen.",
    name: "Kontoname",
    nameHint: "Zum Beispiel „Walmart US“.",
    clientId: "Client-ID",
    clientSecret: "Client-Secret",
    secretKept: "Leer lassen, um das aktuelle Secret beizubehalten.",
    orderSettings: "Einstellungen für importierte Bestellungen",
    orderSettingsHint:
      "Der Kanal wird beim Verbinden angelegt. „Automatisch“ verwendet den einzigen vorhandenen Eintrag oder legt einen an, wenn es keinen gibt.",
    salesChannel: "Vertriebskanal",
    stockLocation: "Standort",
    region: "Region",
    shippingOption: "Versandoption",
    automatic: "Automatisch",
    newChannel: "Neuer Kanal „Walmart“",
    required: "Dieses Feld ist erforderlich.",
    warning:
      "Schalten Sie zuerst andere Tools ab, die Bestellungen dieses Kontos bearbeiten. Sonst werden Bestellungen womöglich doppelt bestätigt und versandt.",
    create: "Verbinden",
    save: "Speichern",
  },
  toast: {
    added: "{{name}} hinzugefügt.",
    saved: "{{name}} gespeichert.",
    paused:
      "{{name}} pausiert. Bis Sie das Konto fortsetzen, wird nichts mit Walmart synchronisiert.",
    resumed: "{{name}} wird fortgesetzt.",
    removed: "{{name}} entfernt.",
  },
};

export default accountsDe;
