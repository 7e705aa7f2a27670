import type en from "./en";

export type Texts<T> = { [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** All texts of the plugin in one language: no key of English may be missing, and none be added. */
export type WalmartTexts = Texts<typeof en>;
