/** The carriers that Walmart recognizes in a shipment as of 30 October 2026, in its spelling. */
export const WALMART_CARRIERS = [
  "UPS", "USPS", "FedEx", "Airborne", "OnTrac", "DHL Ecommerce - US", "DHL", "LS", "UDS", "UPSMI",
  "FDX", "PILOT", "ESTES", "SAIA", "FDS Express", "Seko Worldwide", "HIT Delivery", "FEDEXSP",
  "RL Carriers", "Metropolitan Warehouse & Delivery", "China Post", "YunExpress",
  "Yellow Freight Sys", "AIT Worldwide Logistics", "Chukou1", "Sendle", "Landmark Global", "Sunyou",
  "Yanwen", "4PX", "GLS", "OSM Worldwide", "FIRST MILE", "AM Trucking", "CEVA", "India Post",
  "SF Express", "CNE", "TForce Freight", "AxleHire", "LSO", "Royal Mail", "ABF Freight System",
  "WanB", "Roadrunner Freight", "Meyer Distribution", "AAA Cooper", "Canada Post",
  "Southeastern Freight Lines", "Japan Post", "Correos de Mexico", "XPO Logistics", "JD Logistics",
  "YDH", "JCEX", "Flyt", "Deutsche Post", "Better Trucks", "Asendia", "SFC", "UBI", "ePost Global",
  "YF Logistics", "RXO", "Estes Express", "Shypmax", "WIN.IT America", "PITT OHIO",
  "PostNord Sweden", "Equick", "Whistl", "Tusou", "Shiprocket", "DTDC", "PTS", "ShipGlobal",
  "Western Post", "USPS First Class Mail", "Aramex", "Xindus", "Spreetail", "P2PG", "UniUni", "GOFO",
  "SwiftX", "Exelot", "DoorDash", "SpeedX",
] as const; // prettier-ignore
export type WalmartCarrier = (typeof WALMART_CARRIERS)[number];

/** Other names of the same carriers. Keys are in the form of `carrierKey`. */
const ALIASES: Record<string, WalmartCarrier> = {
  unitedparcelservice: "UPS",
  upsmailinnovations: "UPSMI",
  mailinnovations: "UPSMI",
  uspsfirstclass: "USPS First Class Mail",
  gofoexpress: "GOFO",
  gofoparcel: "GOFO",
  uniuniexpress: "UniUni",
  speedxdelivery: "SpeedX",
  doordashdrive: "DoorDash",
  uspostalservice: "USPS",
  unitedstatespostalservice: "USPS",
  federalexpress: "FedEx",
  fedexsmartpost: "FEDEXSP",
  fedexgroundeconomy: "FEDEXSP",
  smartpost: "FEDEXSP",
  dhlecommerce: "DHL Ecommerce - US",
  dhlecommerceamericas: "DHL Ecommerce - US",
  dhlecommercesolutions: "DHL Ecommerce - US",
  dhlglobalmail: "DHL Ecommerce - US",
  lasership: "LS",
  uniteddeliveryservice: "UDS",
  rlcarrier: "RL Carriers",
  randlcarriers: "RL Carriers",
  estesexpresslines: "Estes Express",
  saialtl: "SAIA",
  saialtlfreight: "SAIA",
  seko: "Seko Worldwide",
  sekologistics: "Seko Worldwide",
  metropolitanwarehouse: "Metropolitan Warehouse & Delivery",
  metropolitanwarehouseanddelivery: "Metropolitan Warehouse & Delivery",
  yellow: "Yellow Freight Sys",
  yellowfreight: "Yellow Freight Sys",
  aitworldwide: "AIT Worldwide Logistics",
  landmark: "Landmark Global",
  "4pxexpress": "4PX",
  osm: "OSM Worldwide",
  sfexpress: "SF Express",
  tforce: "TForce Freight",
  lonestarovernight: "LSO",
  abf: "ABF Freight System",
  abffreight: "ABF Freight System",
  roadrunner: "Roadrunner Freight",
  sefl: "Southeastern Freight Lines",
  correosmexico: "Correos de Mexico",
  xpo: "XPO Logistics",
  jd: "JD Logistics",
  postnord: "PostNord Sweden",
};

/** Carriers whose service names start with their name: "UPS Ground", "USPS Priority Mail". */
const BY_FIRST_WORD = new Map<string, WalmartCarrier>([
  ["ups", "UPS"],
  ["usps", "USPS"],
  ["fedex", "FedEx"],
  ["dhl", "DHL"],
  ["ontrac", "OnTrac"],
]);

const BY_KEY = new Map<string, WalmartCarrier>([
  ...Object.entries(ALIASES),
  ...WALMART_CARRIERS.map((carrier) => [carrierKey(carrier), carrier] as const),
]);

/** Finds Walmart's carrier for a name, alias or service, in any case and punctuation. */
export function toWalmartCarrier(name: string): WalmartCarrier | undefined {
  const firstWord =
    name
      .trim()
      .toLowerCase()
      .split(/[^a-z0-9]+/)[0] ?? "";
  return BY_KEY.get(carrierKey(name)) ?? BY_FIRST_WORD.get(firstWord);
}

function carrierKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
