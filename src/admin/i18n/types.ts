import type en from "./en";

export type Texts<T> = { [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** All texts of the plugin in one language, with exactly the keys of English. */
export type WalmartTexts = Texts<typeof en>;
