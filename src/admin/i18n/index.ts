import de from "./de";
import en from "./en";
import es from "./es";
import nl from "./nl";

/** By language, then by namespace, as the dashboard expects them. */
export default {
  en: { walmart: en },
  de: { walmart: de },
  nl: { walmart: nl },
  es: { walmart: es },
};
