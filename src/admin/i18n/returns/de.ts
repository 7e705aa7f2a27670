import type { WalmartTexts } from "../types";

const returnsDe: WalmartTexts["returns"] = {
  title: "Rückgaben",
  rma: "RMA {{number}}",
  status: {
    received: "Eingegangen",
    refunded: "Erstattet",
    error: "Fehler",
    canceled: "Storniert",
    replaced: "Ersetzt",
  },
  keepIt: "Der Käufer behält die Artikel",
  replacement: "Ersatz",
  replacementOrder: "Ersetzt durch Bestellung {{number}}",
  byWalmart: "Von Walmart erstattet",
  arrived: "Im Rückgabezentrum seit {{time}}",
  autoRefund: "Walmart erstattet von selbst",
  refundBy: "Erstatten bis",
  amount: "Erstattungsbetrag",
  amountOf: "{{refunded}} von {{total}} erstattet",
  units: "{{refunded}} von {{count}} erstattet",
  track: "{{number}} bei {{carrier}} verfolgen",
  label: "Rückgabeetikett",
  reasonOf: "Grund: {{reason}}",
  refund: {
    open: "Erstatten",
    title: "Rückgabe erstatten",
    description:
      "Walmart gibt dem Käufer das Geld zurück. Es wird bei der Zahlung der Bestellung vermerkt. Das lässt sich nicht rückgängig machen.",
    quantity: "Zu erstattende Menge von {{item}}",
    ofMax: "von {{max}}",
    restock: "Wieder einlagern",
    restockHint:
      "Was Sie in der Rückgabe von Medusa selbst angenommen haben, ist schon im Bestand.",
    total: "Zu erstatten",
    totalHint: "Mit Steuern und Versand, wie es die Rückgabe bei Walmart sagt.",
    nothingChosen: "Wählen Sie mindestens ein Stück.",
    submit: "{{amount}} erstatten",
    submitPlain: "Erstatten",
    underWay: "Eine Erstattung ist auf dem Weg zu Walmart.",
  },
  goodwill: {
    open: "Ohne Rückgabe erstatten",
    title: "Ohne Rückgabe erstatten",
    description:
      "Geben Sie dem Käufer einen Teil des Geldes zurück; die Artikel behält er. Es wird bei der Zahlung der Bestellung vermerkt. Das lässt sich nicht rückgängig machen.",
    reason: "Grund",
    reasonHint: "Walmart wird er mitgeteilt.",
    reasonPlaceholder: "Grund auswählen",
    reasonRequired: "Wählen Sie einen Grund.",
    line: "Artikel",
    amount: "Betrag für {{item}}",
    ofMax: "von {{max}}",
    amountHint: "Einschließlich Steuern.",
    amountInvalid:
      "Geben Sie für mindestens einen Artikel einen Betrag zwischen 0,01 und {{max}} ein.",
    comments: "Kommentar (freiwillig)",
    submit: "Erstatten",
    reasons: {
      "Finance -> Goodwill": "Kulanz",
      "General adjustment": "Allgemeine Anpassung",
      "Finance -> Rollback": "Preis nach dem Verkauf gesenkt",
      BillingError: "Abrechnungsfehler",
      IncorrectShippingPrice: "Falscher Versandpreis",
      TaxExemptCustomer: "Der Kunde zahlt keine Steuer",
      DamagedItem: "Beschädigter Artikel",
      DefectiveItem: "Defekter Artikel",
      IncorrectItemReceived: "Falscher Artikel erhalten",
      ItemNotAsAdvertised: "Artikel nicht wie beschrieben",
      "Missing Parts / Instructions": "Fehlende Teile oder Anleitung",
      ItemNotReceivedByCustomer: "Artikel nicht erhalten",
      CustomerReceivedItemLate: "Artikel zu spät erhalten",
      CustomerChangedMind: "Der Kunde hat es sich anders überlegt",
      Others: "Anderer",
    },
  },
  unassigned: {
    title: "Eine Erstattung, von der Walmart nichts weiß",
    description:
      "{{amount}} wurden am {{time}} in Medusa erstattet. Sagen Sie, für welche Rückgabe das steht, dann wird es Walmart mitgeteilt; oder dass Walmart es nicht erfahren soll.",
    assign: "Sie gehört zu RMA {{number}}",
    dismiss: "Walmart nicht mitteilen",
  },
  error: {
    remedy:
      "Beheben Sie die Ursache und versuchen Sie es erneut, oder erstatten Sie im Seller Center und markieren Sie es als erledigt.",
  },
  toast: {
    refunded: "Die Erstattung ist auf dem Weg zu Walmart.",
    retried: "Die Rückgabe wird erneut versucht.",
    resolved: "Als erledigt markiert.",
    assigned: "Die Erstattung wird Walmart mitgeteilt.",
    dismissed: "Walmart erfährt nichts von der Erstattung.",
    goodwill: "Die Erstattung ist auf dem Weg zu Walmart.",
  },
};

export default returnsDe;
