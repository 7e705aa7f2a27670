import type { Texts } from "../types";
import type en from "./en";

const overviewNl: Texts<typeof en> = {
  loading: "Overzicht laden…",
  failed: "Het overzicht kon niet worden geladen",
  needs: {
    title: "Actie vereist",
    none: "Er is nu niets dat actie vereist.",
    returnErrors_one: "Retour met een fout",
    returnErrors_other: "Retouren met een fout",
    listingErrors_one: "Listing met een fout",
    listingErrors_other: "Listings met een fout",
    returnsDue_one: "Retour binnen een dag terug te betalen",
    returnsDue_other: "Retouren binnen een dag terug te betalen",
    late_one: "Te late verzending",
    late_other: "Te late verzendingen",
    error_one: "Bestelling met een fout",
    error_other: "Bestellingen met een fout",
    review_one: "Bestelling te controleren",
    review_other: "Bestellingen te controleren",
    accounts_one: "Account met een probleem",
    accounts_other: "Accounts met een probleem",
    acknowledge_one: "Bestelling te bevestigen",
    acknowledge_other: "Bestellingen te bevestigen",
    cancel_one: "Openstaand annuleringsverzoek",
    cancel_other: "Openstaande annuleringsverzoeken",
    today_one: "Bestelling vandaag te verzenden",
    today_other: "Bestellingen vandaag te verzenden",
    tomorrow_one: "Bestelling morgen te verzenden",
    tomorrow_other: "Bestellingen morgen te verzenden",
    returns_one: "Openstaande retour",
    returns_other: "Openstaande retouren",
  },
  deadlines: {
    title: "Komende deadlines ({{zone}})",
    none: "Geen komende deadlines.",
    ship: "Verzenden",
    acknowledge: "Bevestigen",
    deliver: "Afleveren",
    refund: "Terugbetalen",
  },
  accounts: {
    title: "Accounts",
    errors_one: "{{count}} fout in de afgelopen 24 uur",
    errors_other: "{{count}} fouten in de afgelopen 24 uur",
    throttled_one: "{{count}} keer de API-limiet van Walmart bereikt in het afgelopen uur",
    throttled_other: "{{count}} keer de API-limiet van Walmart bereikt in het afgelopen uur",
  },
  charts: {
    orders: "Bestellingen",
    sales: "Omzet",
    import: "Importvertraging",
    shipment: "Vertraging verzendupdates",
    sum_one: "{{sum}} in {{count}} dag",
    sum_other: "{{sum}} in {{count}} dagen",
    typical: "Meestal {{time}}",
    noData: "Geen gegevens",
    day: "Dag",
  },
  steps: {
    title: "In drie stappen verkopen bij Walmart",
    description: "Daarna worden bestellingen, voorraad en prijzen automatisch gesynchroniseerd.",
    done: "Voltooid",
    connect: "Koppel uw account",
    connectHint:
      "Maak een API-sleutel aan in het Developer Portal van Walmart en voer deze hier in. De verbinding wordt meteen getest.",
    connectAction: "Account koppelen",
    list: "Bied uw producten aan",
    listHint:
      "Voeg producten toe om ze via UPC, EAN of GTIN te matchen met de catalogus van Walmart. Items die u al bij Walmart verkoopt, worden gevonden via hun SKU.",
    listAction: "Producten toevoegen",
    sell: "Verzend uw bestellingen",
    sellHint:
      "Bestellingen verschijnen binnen twee minuten en worden automatisch bevestigd. Verzend ze vanaf de bestelpagina's van Medusa.",
  },
};

export default overviewNl;
