import type { Texts } from "../types";
import type en from "./en";

const settingsEs: Texts<typeof en> = {
  accountHint: "La siguiente configuración se aplica a una sola cuenta.",
  orders: {
    title: "Pedidos",
    description: "Pedidos especiales y notificaciones.",
    unknownSku: "SKU desconocidos",
    unknownSkuHint:
      "Los pedidos retenidos se muestran como error y se reintentan en cada importación.",
    unknownSkus: {
      hold: "Retener el pedido",
      custom_item: "Importar con un artículo personalizado",
    },
    wfs: "Pedidos enviados por Walmart (WFS)",
    wfsHint:
      "Los pedidos WFS importados no cambian el inventario y nunca se confirman ni se envían desde aquí.",
    wfsPolicies: {
      ignore: "Ignorar",
      import: "Importar",
    },
    thirdParty: "Pedidos enviados por un operador logístico (3PL)",
    thirdPartyHint:
      "Los pedidos 3PL importados no cambian el inventario y nunca se confirman ni se envían desde aquí.",
    email: "Correo electrónico para alertas",
    emailHint: "Quién recibe las alertas. Déjalo vacío para no enviarlas.",
    emailWrong: "Introduce una dirección de correo o deja el campo vacío.",
    orderPlacedEvent: "Activar el evento «pedido realizado»",
    orderPlacedEventHint:
      "Desactivado de forma predeterminada: la mayoría de las tiendas envían un correo de confirmación con este evento, y los compradores de Walmart solo tienen direcciones de reenvío.",
  },
  inventory: {
    title: "Inventario en Walmart",
    description:
      "Cuánto de tu inventario disponible muestra Walmart. Los campos vacíos no tienen efecto.",
    buffer: "Inventario de seguridad",
    bufferHint: "Unidades que nunca se ofrecen en Walmart.",
    bufferWrong: "Ingresa un número entero igual o superior a 0.",
    percentage: "Porcentaje",
    percentageHint: "Del inventario que queda tras restar el de seguridad.",
    percentageWrong: "Ingresa un número de 0 a 100.",
    maximum: "Máximo",
    maximumHint: "Walmart nunca muestra más unidades.",
    maximumWrong: "Ingresa un número entero igual o superior a 0.",
    unmanaged_quantity: "Inventario no gestionado",
    unmanaged_quantityHint:
      "Inventario para las variantes sin gestión de inventario. Déjalo vacío para no enviar nada.",
    unmanaged_quantityWrong: "Ingresa un número entero igual o superior a 0.",
    example: "Inventario disponible",
    shown: "Walmart muestra {{quantity}}",
  },
  promotions: {
    title: "Listas de precios de oferta",
    description:
      "Precios de oferta de tus listas de precios, que Walmart muestra con el precio habitual tachado.",
    policy: "Listas de precios de tipo oferta",
    policyHint:
      "Walmart necesita cuatro horas de antelación. Si una oferta empieza antes, su precio se envía primero como precio normal. Las listas de tipo sustitución siempre fijan el precio habitual.",
    policies: {
      sale_price_lists: "Mostrarlas como promociones",
      off: "Enviarlas como precios normales",
    },
  },
  listings: {
    title: "Cambios hechos fuera",
    description: "El inventario y los precios en Walmart se comparan periódicamente con tu tienda.",
    drift: "Si Walmart muestra otra cosa",
    driftHint: "Por ejemplo, porque un valor se cambió en Seller Center o con otra herramienta.",
    drifts: {
      heal: "Corregirlo",
      report: "Solo informar",
      off: "No comprobar",
    },
  },
  shipNodes: {
    title: "Nodos de envío",
    description:
      "Asigna una ubicación de inventario a cada nodo de envío (ship node) de Walmart. Sin nodos de envío, el inventario de la ubicación de la cuenta se envía al nodo predeterminado de Walmart.",
    none: "No hay nodos de envío. Se envía el inventario de la ubicación de la cuenta.",
    node: "Nodo de envío {{number}}",
    location: "Ubicación de inventario {{number}}",
    add: "Agregar nodo de envío",
    remove: "Quitar el nodo de envío {{number}}",
    incomplete: "Ingresa un ID y selecciona una ubicación para cada nodo de envío.",
    duplicate: "Cada nodo de envío solo puede aparecer una vez.",
  },
  price: {
    title: "Precios en Walmart",
    description:
      "Cómo se calculan los precios de Walmart a partir de los precios de tu tienda. Los campos vacíos no tienen efecto.",
    percent: "Porcentaje",
    percentHint: "Se suma al precio de la tienda. Usa un número negativo para bajarlo.",
    percentWrong: "Ingresa un número superior a -100.",
    fixed: "Monto fijo",
    fixedHint: "Se suma después del porcentaje. Usa un número negativo para bajar el precio.",
    fixedWrong: "Ingresa un monto, como 1,50 o -0,50.",
    floor: "Precio mínimo",
    floorHint: "El precio en Walmart nunca es inferior.",
    floorWrong: "Ingresa un monto superior a 0.",
    rounding: "Redondeo",
    roundingHint: "Se aplica al final, antes del precio mínimo.",
    roundings: {
      none: "Al centavo",
      multiple: "Al múltiplo de {{amount}} más cercano",
      ending: "Al siguiente precio terminado en {{ending}}",
    },
    example: "Precio de la tienda",
    shown: "Walmart muestra {{price}}",
  },
  identifiers: {
    title: "Identificadores de producto",
    description:
      "Walmart identifica los productos por UPC, EAN o GTIN. Se usa el primero de estos campos que tenga la variante.",
    field: "Campo {{number}}",
    key: "Clave de metadatos {{number}}",
    type: "Tipo de identificador {{number}}",
    fields: {
      upc: "UPC",
      ean: "EAN",
      barcode: "Código de barras",
      metadata: "Metadatos",
    },
    add: "Agregar campo",
    remove: "Quitar el campo {{number}}",
  },
  carriers: {
    title: "Transportistas",
    description:
      "El transportista de Walmart para cada opción de envío. Déjalo vacío para detectarlo por el número de seguimiento. Los transportistas que Walmart no reconoce necesitan un enlace de seguimiento.",
    detected: "Detectar por el número de seguimiento",
    options: "Opciones de envío",
    providers: "Proveedores de cumplimiento",
  },
  webhooks: {
    title: "Notificaciones de Walmart",
    description:
      "Walmart puede notificar a esta tienda cuando llega o cambia un pedido. La sincronización periódica recupera las notificaciones perdidas.",
    baseUrl: "URL pública de la tienda",
    baseUrlHint:
      "Por ejemplo, https://tienda.example.com. Walmart debe poder acceder a ella. Déjala vacía para usar solo la sincronización periódica.",
    invalidUrl: "Ingresa una URL completa, como https://tienda.example.com.",
    httpsRequired: "Walmart solo acepta URL HTTPS.",
    notificationUrl: "URL de notificaciones",
    copyName: "URL de notificaciones",
  },
  schedules: {
    title: "Programación",
    description:
      "Tareas programadas y su frecuencia. Se configuran con variables de entorno en el servidor.",
    job: "Tarea",
    frequency: "Frecuencia",
    variable: "Variable de entorno",
    off: "Desactivada",
    every_minute_one: "Cada minuto",
    every_minute_other: "Cada {{count}} minutos",
    every_second_one: "Cada segundo",
    every_second_other: "Cada {{count}} segundos",
    jobs: {
      orders: "Importar y confirmar pedidos",
      updates: "Enviar actualizaciones pendientes",
      reconcile: "Conciliar con Walmart",
      returns: "Importar devoluciones",
      listings: "Sincronizar anuncios",
      offers: "Enviar inventario y precios",
      drift: "Comparar inventario y precios con Walmart",
      payouts: "Importar pagos",
    },
  },
};

export default settingsEs;
