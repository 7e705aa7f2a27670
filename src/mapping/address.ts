import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";
import { countryCode, provinceOf } from "./country-code";
import { companyOf, splitName } from "./split-name";
import { usablePhone } from "./usable-phone";

/** An address as Medusa's orders store it. */
export type MedusaAddress = {
  first_name: string;
  last_name: string;
  company?: string;
  phone: string | undefined;
  address_1: string | undefined;
  address_2: string | undefined;
  city: string | undefined;
  /** Two upper-case letters for a US state, as labels and Medusa's admin show it. */
  province: string | undefined;
  postal_code: string | undefined;
  /** ISO 3166-1 alpha-2, lower case. */
  country_code: string;
  metadata?: Record<string, unknown>;
};

/** The shipping address of an order. Walmart may omit any field; missing fields are not invented. */
export function toMedusaAddress(shippingInfo: WalmartPurchaseOrder["shippingInfo"]): MedusaAddress {
  const address = shippingInfo?.postalAddress;
  const country_code = countryCode(address?.country);
  const company = companyOf(address?.name ?? "");
  const [address_1, ...rest] = [text(address?.address1), text(address?.address2)].filter(Boolean);
  return {
    ...splitName(address?.name ?? ""),
    ...(company ? { company } : {}),
    phone: usablePhone(shippingInfo?.phone),
    address_1,
    address_2: rest[0],
    city: text(address?.city),
    province: provinceOf(address?.state, address?.country),
    postal_code: postalCode(text(address?.postalCode), country_code),
    country_code,
    // Carriers charge by it: RESIDENTIAL or OFFICE, as Walmart sends it.
    ...(address?.addressType ? { metadata: { address_type: address.addressType } } : {}),
  };
}

function text(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}

/** ZIP codes of the Northeast start with a zero, which is lost if the code is sent as a number. */
function postalCode(code: string | undefined, country: string): string | undefined {
  return country === "us" && code && /^\d{3,4}$/.test(code) ? code.padStart(5, "0") : code;
}
