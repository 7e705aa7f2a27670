import type { Texts } from "../types";
import type en from "./en";

const pricesEs: Texts<typeof en> = {
  guard: {
    title: "Protección de precios",
    description:
      "Los precios inusuales esperan hasta que los revises. Mientras tanto, Walmart mantiene el precio anterior. Con la protección activa, también espera un precio inferior al mínimo.",
    max_change_percent: "Mayor cambio de un precio (%)",
    max_change_percentHint: "Un precio que cambia más espera tu decisión. Vacío: sin límite.",
    max_listings_percent: "Mayor parte de los anuncios (%)",
    max_listings_percentHint:
      "Si en una hora cambian los precios de más anuncios, ninguno de los precios nuevos se envía hasta que decidas. Vacío: sin límite.",
    wrong: "Ingresa un número superior a 0.",
    recommend: "Usar los valores recomendados",
  },
  hold: {
    title: "El precio nuevo espera tu decisión",
    kept: "Mantuviste el precio anterior",
    change: "{{to}} en vez de {{from}} ({{change}}) es más de lo que permite la cuenta.",
    below_floor: "{{to}} es inferior al precio mínimo de {{floor}}.",
    mass_change: "{{to}} en vez de {{from}} ({{change}}) es parte de un cambio de muchos precios.",
    none: "sin precio",
    send: "Enviar este precio",
    keep: "Mantener el anterior",
    sent: "Se está enviando el precio de {{sku}}",
    stays: "El precio de {{sku}} se mantiene",
    flag: "Precio retenido",
  },
  filter: {
    label: "Precio nuevo",
    true: "Espera tu decisión",
    false: "Nada en espera",
  },
  stop: {
    summary_one: "{{count}} de {{listings}} precios cambiaría un {{change}}. No se envió.",
    summary_other:
      "{{count}} de {{listings}} precios cambiarían un {{change}}. No se envió ninguno.",
    range: "de {{lowest}} a {{highest}}, sobre todo {{median}}",
    undo: "Si una importación salió mal, corrige los precios en Medusa: lo que vuelve a estar bien desaparece de aquí.",
    send: "Enviar todos",
    keep: "Mantener los precios anteriores",
    sent: "Se están enviando los precios",
    stays: "Los precios anteriores se mantienen",
  },
  preview: {
    held_one: "{{count}} precio esperaría tu aprobación.",
    held_other: "{{count}} precios esperarían tu aprobación.",
    stopped:
      "Cambiarían tantos precios que no se envía ninguno hasta que lo apruebes en el resumen.",
  },
  buyBox: {
    title: "Buy Box",
    winning: "Ganada",
    losing: "Perdida",
    unknown: "Ninguna",
    seen: "Visto",
    price: "Buy Box {{price}}",
    own: "tu precio {{price}}",
    competitor: "en otros sitios {{price}}",
    rate: "ganada el {{percent}} % del tiempo",
  },
  incentive: {
    title: "Descuento de Walmart",
    text: "Walmart paga {{amount}} del descuento",
    other: "Walmart participa: {{type}}",
  },
};

export default pricesEs;
