import type { PostalAddress } from "../state/order";

type Person = Omit<PostalAddress, "country" | "addressType" | "address2">;

/** Buyers of generated orders. */
const PEOPLE: readonly [Person, ...Person[]] = [
  person("Marisol Whitaker", "418 Juniper Hollow Rd", "Bentonville", "AR", "72712"),
  person("Desmond Okafor", "77 Harbor Lane", "Portland", "ME", "04101"),
  person("Priya Raman", "2210 Mesquite Dr", "Tempe", "AZ", "85281"),
  person("Anneliese Brandt", "913 Cedar Bluff Ct", "Madison", "WI", "53703"),
  person("Theo Castellanos", "5601 Bayou Bend Blvd", "Houston", "TX", "77004"),
  person("June Nakamura", "34 Alder St", "Tacoma", "WA", "98402"),
  person("Walter Pruitt", "1270 Old Mill Pike", "Nashville", "TN", "37206"),
];

function person(
  name: string,
  address1: string,
  city: string,
  state: string,
  postalCode: string,
): Person {
  return { name, address1, city, state, postalCode };
}

/** Returns the address of the n-th generated buyer. */
export function generatedAddress(index: number): PostalAddress {
  const someone = PEOPLE[index % PEOPLE.length] ?? PEOPLE[0];
  return { ...someone, country: "USA", addressType: "RESIDENTIAL" };
}
