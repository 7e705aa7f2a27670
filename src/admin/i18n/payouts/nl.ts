import type { WalmartTexts } from "../types";

const payoutsNl: WalmartTexts["payouts"] = {
  cards: "Uitbetalingen per status",
  description: "Wat Walmart heeft uitbetaald en ingehouden, gekoppeld aan uw bestellingen.",
  search: "Zoeken op datum",
  empty: "Nog geen uitbetalingen",
  emptyHint:
    "Walmart publiceert na elke betaalperiode een afrekening. Die wordt één keer per dag geïmporteerd.",
  columns: {
    date: "Afrekening van",
    period: "Periode",
    total: "Uitbetaling",
    matched: "Gekoppeld",
    difference: "Verschil",
  },
  matched: "{{matched}} van {{count}} regels",
  status: {
    pending: "In behandeling",
    imported: "Geïmporteerd",
    error: "Fout",
  },
  statusLabel: "Status",
  kinds: {
    sales: "Verkopen",
    shipping: "Verzending",
    tax: "Belastingen en inhouding",
    commission: "Commissie",
    refunds: "Terugbetalingen",
    labels: "Verzendlabels en retourporto",
    wfs: "WFS (opslag en verzending door Walmart)",
    advertising: "Advertenties",
    adjustments: "Correcties en geschillen",
    reserve: "Reserve",
    unknown: "Onbekend",
  },
  downloaded: "Uitbetaling gedownload.",
  download: "Downloaden voor de boekhouding",
  drawer: {
    title: "Afrekening van {{date}}",
    description: "Bedragen en regels van een uitbetaling",
    loading: "Uitbetaling laden…",
    failed: "De uitbetaling kon niet worden geladen",
    sums: "Per soort",
    lines: "Regels",
    total: "Uit te betalen",
    paidOn: "Betaald op",
    noOrder: "Niet in deze winkel",
    previous: "Vorige",
    next: "Volgende",
    range: "{{from}}–{{to}} van {{count}}",
    addsUp: "De regels kloppen met de uitbetaling.",
    doesNotAddUp:
      "De regels en de uitbetaling verschillen {{amount}}. Beginsaldo, reserves en blokkeringen staan niet in het bestand.",
  },
  balance: {
    title: "Volgende uitbetaling",
    due: "{{amount}} op {{date}}",
    unknownDate: "{{amount}}, datum nog niet bekend",
    reserve: "Reserve: {{amount}}",
    asOf: "Stand van {{time}}",
  },
  differences: {
    title: "Verschillen",
    button: "Verschillen",
    description:
      "Wat in uitbetalingen anders is dan verwacht. Controleer het en verberg het daarna.",
    none: "Niets te controleren",
    noneHint: "Alle uitbetalingen kloppen met uw bestellingen.",
    loading: "Verschillen laden…",
    failed: "De verschillen konden niet worden geladen",
    dismiss: "Verbergen",
    saved: "Opgeslagen.",
    note: "Notitie",
    disputeBy: "Betwist dit in Seller Center vóór {{time}}.",
    kinds: {
      not_paid: "Bezorgd en niet betaald",
      unknown_refund: "Terugbetaling zonder retour",
      commission: "Onverwachte commissie",
      unknown_type: "Onbekend soort betaling",
      unknown_sku: "Onbekende SKU",
      total: "Uitbetaling klopt niet",
    },
    texts: {
      not_paid:
        "De bestelling is bezorgd, maar staat in geen enkele uitbetaling tot en met {{period_end}}. Vraag het Walmart in Seller Center.",
      unknown_refund:
        "Walmart heeft een terugbetaling ingehouden ({{reason}}) waarvoor deze winkel geen retour of terugbetaling heeft. Betwist die in Seller Center als ze niet klopt.",
      commission:
        "Walmart hield {{commission}} in, {{rate}} %. Het tarief van de categorie is {{base_rate}} %.",
      unknown_type:
        "{{type}} · {{description}} · {{amount_type}} ({{count}}x). Controleer waar dit voor is.",
      unknown_sku: "Een regel van deze bestelling heeft een SKU die niet in de bestelling staat.",
      total:
        "Het uitbetaalde bedrag wijkt af van de som van de regels. Controleer saldo en reserve in Seller Center.",
    },
    unnamed: "zonder reden",
  },
  order: {
    title: "Betaald door Walmart",
    buyer: "Betaald door de koper",
    product: "Producten",
    shipping: "Verzending",
    tax: "Belastingen na inhouding",
    commission: "Commissie",
    other_fees: "Kosten en correcties",
    refunds: "Terugbetalingen",
    net: "Uitbetaald",
    open: "Deze bestelling staat nog in geen uitbetaling.",
    on: "{{amount}} op {{date}}",
  },
};

export default payoutsNl;
