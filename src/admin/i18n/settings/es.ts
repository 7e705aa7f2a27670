import type { Texts } from "../types";
import type en from "./en";

const settingsEs: Texts<typeof en> = {
  ofAccount: "A continuación están las reglas de una cuenta.",
  orders: {
    title: "Pedidos",
    description: "Qué se hace con los pedidos que no son como los demás, y a quién se avisa.",
    unknownSku: "SKU que la tienda no tiene",
    unknownSkuHint:
      "Un pedido retenido se muestra como error y se intenta de nuevo en cada importación.",
    unknownSkus: {
      hold: "Retener el pedido",
      custom_item: "Importarlo con un artículo libre",
    },
    wfs: "Pedidos que Walmart envía por sí mismo (WFS)",
    wfsHint: "Los importados no cambian existencias y nunca se confirman ni envían desde aquí.",
    wfsPolicies: {
      ignore: "Ignorarlos",
      import: "Importarlos",
    },
    email: "Correo para los avisos",
    emailHint: "A quién se avisa cuando algo necesita a una persona. Vacío: a nadie.",
    event: "Emitir order.placed",
    eventHint:
      "Desactivado de origen: la mayoría de las tiendas envía correos con él, y los compradores de Walmart tienen direcciones de reenvío.",
  },
  inventory: {
    title: "Existencias en Walmart",
    description: "Cuánto de lo vendible se muestra a Walmart. Los campos vacíos no se aplican.",
    buffer: "Reservar",
    bufferHint: "Unidades que Walmart nunca ve.",
    bufferWrong: "Un número entero desde 0.",
    percentage: "Parte en %",
    percentageHint: "De lo que queda.",
    percentageWrong: "Un número de 0 a 100.",
    maximum: "Como máximo",
    maximumHint: "Nunca se muestra más.",
    maximumWrong: "Un número entero desde 0.",
    unmanaged_quantity: "Donde no se gestionan existencias",
    unmanaged_quantityHint: "Se muestra para esas variantes. Vacío: no se envía nada.",
    unmanaged_quantityWrong: "Un número entero desde 0.",
    example: "De tantas en existencia",
    shown: "Walmart muestra {{quantity}}",
  },
  price: {
    title: "Precios en Walmart",
    description:
      "Cómo se forma un precio en Walmart a partir del de la tienda. Los campos vacíos no se aplican.",
    percent: "Porcentaje",
    percentHint: "Se suma al precio de la tienda; menos de 0 para bajarlo.",
    percentWrong: "Un número mayor que -100.",
    fixed: "Importe fijo",
    fixedHint: "Se suma después; menos de 0 para bajarlo.",
    fixedWrong: "Un número, como 1,50 o -0,50.",
    floor: "Nunca por debajo de",
    floorHint: "El precio más bajo que se dice a Walmart.",
    floorWrong: "Un importe desde 0.",
    rounding: "Redondeo",
    roundingHint: "Lo último, antes del mínimo.",
    roundings: {
      none: "Al centavo",
      multiple: "A {{amount}} más cercano",
      ending: "Hasta el siguiente {{ending}}",
    },
    example: "Precio de la tienda",
    shown: "pasa a ser {{price}} en Walmart",
  },
  identifiers: {
    title: "Identificadores",
    description:
      "Walmart conoce los productos por números. Cuenta el primero de estos campos que una variante tenga rellenado.",
    field: "Campo {{number}}",
    key: "Clave de metadatos {{number}}",
    type: "Tipo de número {{number}}",
    fields: {
      upc: "UPC",
      ean: "EAN",
      barcode: "Código de barras",
      metadata: "Metadatos",
    },
    add: "Añadir un campo",
    remove: "Quitar el campo {{number}}",
  },
  carriers: {
    title: "Transportistas",
    description:
      "El nombre que Walmart da a quien transporta con cada opción. Si queda vacío, se reconoce por el número de seguimiento. Un nombre que Walmart no conoce va como otro transportista, que necesita un enlace de seguimiento.",
    recognised: "Por el número de seguimiento",
    options: "Opciones de envío",
    providers: "Proveedores de logística",
  },
  webhooks: {
    title: "Webhooks",
    description:
      "Walmart avisa a la tienda de pedidos, devoluciones y ofertas al momento, en vez de que se le pregunte cada cierto tiempo.",
    baseUrl: "Dirección de la tienda",
    baseUrlHint:
      "Por ejemplo https://shop.example.com: donde Walmart la alcanza desde fuera. Vacío: sin webhooks.",
  },
  schedules: {
    title: "Horarios",
    description: "Lo que se hace solo, y cada cuánto. Lo fija el entorno del servidor.",
    what: "Qué",
    when: "Cuándo",
    variable: "Se fija con",
    off: "Desactivado",
    every_minute_one: "Cada minuto",
    every_minute_other: "Cada {{count}} minutos",
    every_second_one: "Cada segundo",
    every_second_other: "Cada {{count}} segundos",
    parts: {
      orders: "Importar y confirmar pedidos",
      updates: "Enviar lo que espera",
      webhooks: "Seguir los webhooks pendientes",
      reconcile: "Comparar ambos lados",
      returns: "Leer devoluciones",
      listings: "Poner al día los anuncios",
      offers: "Comunicar existencias y precios",
    },
  },
};

export default settingsEs;
