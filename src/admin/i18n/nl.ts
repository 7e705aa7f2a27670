import accounts from "./accounts/nl";
import csv from "./csv/nl";
import overview from "./overview/nl";
import settings from "./settings/nl";
import activity from "./activity/nl";
import lists from "./lists/nl";
import listings from "./listings/nl";
import orders from "./orders/nl";
import type { WalmartTexts } from "./types";
import problems from "./problems/nl";
import product from "./product/nl";
import payouts from "./payouts/nl";
import prices from "./prices/nl";
import refusals from "./refusals/nl";
import returns from "./returns/nl";
import setup from "./setup/nl";
import ship from "./ship/nl";

const nl: WalmartTexts = {
  title: "Walmart",
  problemCount_one: "{{count}} Walmart-probleem",
  problemCount_other: "{{count}} Walmart-problemen",
  csv,
  problems,
  product,
  listings,
  payouts,
  prices,
  refusals,
  returns,
  ...lists,
  overview,
  settings,
  orders,
  setup,
  ship,
  activity,
  actions: {
    cancelOrder: "Annuleren bij Walmart",
    retry: "Opnieuw proberen",
    resolve: "Markeren als opgelost",
    sync: "Nu synchroniseren",
    tryAgain: "Opnieuw proberen",
    copy: "{{what}} kopiëren",
    dismiss: "Annuleren",
    openInSellerCenter: "{{number}} openen in Seller Center",
    openInNewTab: "opent in een nieuw tabblad",
    close: "Sluiten",
    showProblem: "Probleem tonen",
    show: "Tonen",
    hide: "Verbergen",
    details: "Details",
  },
  status: {
    open: "Open",
    partially_shipped: "Gedeeltelijk verzonden",
    shipped: "Verzonden",
    delivered: "Afgeleverd",
    canceled: "Geannuleerd",
    error: "Fout",
  },
  statusAnnouncement: "Walmart-status: {{status}}",
  fields: {
    purchaseOrder: "Bestelnummer (PO)",
    customerOrder: "Bestelnummer van klant",
    acknowledgeBy: "Bevestigen vóór",
    shipBy: "Verzenden vóór",
    deliverBy: "Afleveren vóór",
    shipMethod: "Verzendmethode",
    total: "Totaal bestelling",
    cancellationReason: "Reden van annulering",
    lastSynced: "Laatst gesynchroniseerd",
    items_one: "{{count}} item",
    items_other: "{{count}} items",
  },
  shipMethods: {
    Value: "Voordelig (Value)",
    Standard: "Standaard",
    Express: "Express",
    OneDay: "Eén dag",
    Freight: "Vracht",
    WhiteGlove: "White glove",
  },
  deadline: {
    overdue: "Te laat: {{time}}",
  },
  error: {
    walmart: "Fout bij Walmart",
    medusa: "Fout in de winkel",
    unknown: "Actie vereist",
    noDetails: "De update aan Walmart is mislukt.",
    remedy:
      "Verhelp de oorzaak en probeer het opnieuw, of los het op in Seller Center en markeer het als opgelost.",
  },
  problem: {
    showDetails: "Details tonen",
    hideDetails: "Details verbergen",
    response: "Antwoord van Walmart: {{text}}",
  },
  load: {
    loading: "Walmart-bestelling laden…",
    failed: "De Walmart-bestelling kon niet worden geladen",
  },
  cancelRequest: {
    title: "Koper vraagt om annulering",
    description: "Annuleer de gevraagde items of verzend ze toch.",
    accept: "Accepteren en annuleren",
    confirmTitle: "Annuleringsverzoek accepteren?",
    confirmDescription:
      "De gevraagde items worden bij Walmart en in Medusa geannuleerd en weer aan de voorraad toegevoegd. Deze actie kan niet ongedaan worden gemaakt.",
  },
  oversold: {
    title: "Onvoldoende voorraad",
    description:
      "Walmart heeft meer stuks verkocht dan er op voorraad waren toen deze bestelling binnenkwam. Vul de voorraad aan voordat u verzendt, of annuleer de bestelling als niet op voorraad.",
  },
  returnRequested: {
    title: "Retour aangevraagd",
    description: "De koper heeft bij Walmart een retour voor deze bestelling aangevraagd.",
  },
  lines: {
    title: "Items bij Walmart",
    lineNumbers_one: "Regel {{lines}}",
    lineNumbers_other: "Regels {{lines}}",
    quantities: {
      created: "{{count}} te bevestigen",
      acknowledged: "{{count}} te verzenden",
      shipped: "{{count}} verzonden",
      delivered: "{{count}} afgeleverd",
      cancelled: "{{count}} geannuleerd",
      refunded: "{{count}} terugbetaald",
    },
    carrierUnknown: "Vervoerder",
    track: "{{number}} volgen bij {{carrier}}",
  },
  updates: {
    title: "Updates aan Walmart",
    none: "Nog niets naar Walmart verzonden.",
    showAll_one: "{{count}} eerdere update tonen",
    showAll_other: "{{count}} eerdere updates tonen",
    showLess: "Minder tonen",
    kinds: {
      acknowledge: "Bevestiging",
      ship: "Verzending",
      track: "Tracking",
      cancel: "Annulering",
      refund: "Terugbetaling",
      goodwill: "Terugbetaling zonder retour",
      inventory: "Voorraad",
      price: "Prijs",
    },
    states: {
      pending: "In afwachting",
      sending: "Wordt verzonden",
      confirmed: "Bevestigd",
      failed: "Mislukt",
      resolved: "Opgelost",
    },
    attempts_one: "{{count}} poging",
    attempts_other: "{{count}} pogingen",
    nextAttempt: "volgende poging {{time}}",
    nextAttemptNow: "volgende poging zo meteen",
    note: "Notitie: {{note}}",
    announcement: "{{kind}}: {{state}}",
  },
  reasons: {
    SELLER_CANCEL_OUT_OF_STOCK: "Niet op voorraad",
    SELLER_CANCEL_PRICING_ERROR: "Prijsfout of andere fout in de listing",
    SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE: "Bezorging op dit adres is niet mogelijk",
    SELLER_CANCEL_FRAUD_STOP_SHIPMENT: "Vermoeden van fraude",
    CUSTOMER_REQUESTED_SELLER_TO_CANCEL: "Koper vraagt om annulering",
  },
  cancel: {
    heldDescription:
      "De items worden bij Walmart geannuleerd. De rest wordt geïmporteerd zodra niets anders de bestelling tegenhoudt. Dit kan niet ongedaan worden gemaakt.",
    title: "Annuleren bij Walmart",
    description:
      "De items worden bij Walmart en in Medusa geannuleerd en weer aan de voorraad toegevoegd. Deze actie kan niet ongedaan worden gemaakt.",
    reason: "Reden",
    reasonHint: "Wordt naar Walmart verzonden en bij de bestelling getoond.",
    reasonPlaceholder: "Selecteer een reden",
    reasonRequired: "Selecteer een reden.",
    scope: "Te annuleren items",
    entireOrder: "Hele bestelling",
    entireOrderHint_one: "{{count}} nog niet verzonden stuk",
    entireOrderHint_other: "Alle {{count}} stuks",
    specificItems: "Bepaalde items",
    specificItemsHint: "De rest kunt u nog verzenden",
    partlyShipped:
      "Verzonden stuks kunnen niet worden geannuleerd. Voer in hoeveel van de overige stuks u wilt annuleren.",
    quantity: "Te annuleren aantal van {{item}}",
    ofMax: "van {{max}}",
    unitsRequired: "Voer ten minste één stuk in.",
    openFulfillment:
      "Deze bestelling bevat een verzending die nog niet als verzonden is gemarkeerd. Annuleer eerst die verzending.",
    submit: "Annuleren bij Walmart",
    dismiss: "Bestelling behouden",
    underWay: "De annulering wordt naar Walmart verzonden.",
  },
  tracking: {
    open: "Tracking wijzigen",
    title: "Tracking wijzigen",
    description:
      "Vervangt het trackingnummer van een pakket in Medusa en bij Walmart. Walmart accepteert wijzigingen tot ongeveer vier uur na verzending, en op elk moment als het de verzending heeft geweigerd.",
    package: "Pakket",
    number: "Nieuw trackingnummer",
    numberRequired:
      "Voer een trackingnummer in. Als alleen de vervoerder onjuist is, voer dan hetzelfde nummer opnieuw in.",
    carrier: "Vervoerder (optioneel)",
    carrierHint: "Laat leeg om de vervoerder aan het trackingnummer te herkennen.",
    url: "Trackinglink (optioneel)",
    urlHint: "Alleen nodig voor vervoerders die Walmart niet kent.",
    submit: "Opslaan",
  },
  resolve: {
    title: "Markeren als opgelost?",
    description:
      "Doe dit alleen als u het probleem in Seller Center hebt opgelost. Mislukte updates worden niet opnieuw naar Walmart verzonden en de status volgt die van Walmart.",
    note: "Notitie (optioneel)",
    notePlaceholder: "Wat u in Seller Center hebt gedaan",
  },
  toast: {
    canceledWhole: "Bestelling geannuleerd. De annulering wordt naar Walmart verzonden…",
    canceledLines: "Items geannuleerd. De annulering wordt naar Walmart verzonden…",
    trackingChanged: "Tracking gewijzigd. De wijziging wordt naar Walmart verzonden…",
    retried: "Wordt opnieuw geprobeerd…",
    resolved: "Gemarkeerd als opgelost.",
    synced: "Up-to-date met Walmart.",
  },
  accounts,
};

export default nl;
