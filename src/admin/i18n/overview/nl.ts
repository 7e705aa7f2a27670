import type { Texts } from "../types";
import type en from "./en";

const overviewNl: Texts<typeof en> = {
  loading: "Het overzicht wordt geladen",
  failed: "Het overzicht kon niet worden geladen",
  needs: {
    title: "Heeft u nu nodig",
    nothing: "Er is nu niets te doen.",
    returnErrors_one: "Retour met een fout",
    returnErrors_other: "Retouren met een fout",
    listingErrors_one: "Aanbieding met een fout",
    listingErrors_other: "Aanbiedingen met een fout",
    returnsDue_one: "Retour binnen een dag terug te betalen",
    returnsDue_other: "Retouren binnen een dag terug te betalen",
    late_one: "Bestelling te laat verzonden",
    late_other: "Bestellingen te laat verzonden",
    error_one: "Bestelling met een fout",
    error_other: "Bestellingen met een fout",
    acknowledge_one: "Bestelling te bevestigen",
    acknowledge_other: "Bestellingen te bevestigen",
    cancel_one: "Annuleringsverzoek te beantwoorden",
    cancel_other: "Annuleringsverzoeken te beantwoorden",
    today_one: "Bestelling vandaag te verzenden",
    today_other: "Bestellingen vandaag te verzenden",
    tomorrow_one: "Bestelling morgen te verzenden",
    tomorrow_other: "Bestellingen morgen te verzenden",
    returns_one: "Openstaande retour",
    returns_other: "Openstaande retouren",
  },
  deadlines: {
    title: "Volgende termijnen ({{zone}})",
    none: "Er staat niets open.",
    ship: "Verzenden",
    acknowledge: "Bevestigen",
    deliver: "Afleveren",
    refund: "Terugbetalen",
  },
  accounts: {
    title: "Accounts",
    errors_one: "{{count}} fout in 24 uur",
    errors_other: "{{count}} fouten in 24 uur",
    throttled_one: "Walmart vroeg het laatste uur {{count}} keer te wachten",
    throttled_other: "Walmart vroeg het laatste uur {{count}} keer te wachten",
  },
  charts: {
    orders: "Bestellingen",
    sales: "Omzet",
    import: "Van verkoop tot hier",
    shipment: "Van verzending tot Walmart",
    sum_one: "{{sum}} in {{count}} dag",
    sum_other: "{{sum}} in {{count}} dagen",
    typical: "Meestal {{time}}",
    none: "Niets te meten",
    day: "Dag",
  },
  steps: {
    title: "In drie stappen verkopen op Walmart",
    description: "Daarna zorgen bestellingen, voorraad en prijzen voor zichzelf.",
    done: "Gedaan",
    connect: "Verbinden",
    connectHint:
      "Maak in het Developer Portal van Walmart een API-sleutel en voer die hier in. Hij wordt meteen getest.",
    connectAction: "Account verbinden",
    list: "Aanbieden",
    listHint:
      "Voeg toe wat u verkoopt; het wordt via UPC, EAN of GTIN met de catalogus van Walmart gekoppeld. Wat al bij Walmart staat, wordt via de SKU gevonden.",
    listAction: "Producten toevoegen",
    sell: "Verkopen",
    sellHint:
      "Bestellingen komen binnen twee minuten binnen, worden vanzelf bevestigd en verzonden vanaf Medusa's eigen pagina's.",
  },
};

export default overviewNl;
