import type { Texts } from "../types";
import type en from "./en";

const refusalsEs: Texts<typeof en> = {
  account_gone:
    "La cuenta de Walmart de este pedido se eliminó, así que no se puede enviar nada a Walmart. Vuelve a conectar este vendedor en Walmart → Configuración: la cuenta se hace cargo de sus pedidos. O haz el cambio en Seller Center.",
  busy: "Otro cambio de este pedido sigue en curso. Inténtalo de nuevo en un minuto.",
  carrier_unknown:
    "Walmart no conoce el transportista {{carrier}}. Elige uno de los transportistas de Walmart o agrega un enlace de seguimiento que empiece por https://.",
  carrier_unrecognized:
    "No se reconoce el transportista de {{number}}. Indícalo o agrega un enlace de seguimiento que empiece por https://.",
  check_digit:
    "{{number}} parece de {{carrier}}, pero el dígito de control es incorrecto. Comprueba si hay un error. Para enviarlo de todos modos, agrega un enlace de seguimiento.",
  contradiction:
    "{{number}} es de {{recognized}}, no de {{carrier}}. Corrige el número o el transportista.",
  item_unknown: "Uno de estos artículos no es del pedido de Walmart. Vuelve a cargar la página.",
  items_needed: "Indica qué unidades van en cada paquete.",
  location_unknown:
    "Esta ubicación de inventario ya no existe. Elige otra o envía desde donde el pedido está reservado.",
  medusa_refused: "Medusa no pudo enviar esto: {{reason}}",
  no_medusa_order:
    "Esta orden de compra aún no tiene un pedido de Medusa. Primero corrige el problema que muestra su estado o usa Seller Center.",
  none_left: "No queda nada por enviar de {{item}}.",
  not_shipped: "Esta fila no se envió.",
  nothing_left: "No queda nada por enviar de este pedido.",
  numbers_differ: "{{numbers}}: estos números son de pedidos distintos.",
  one_left: "Solo queda {{available}} unidad de {{item}} por enviar, no {{quantity}}.",
  order_canceled: "Este pedido está cancelado y no se debe enviar.",
  order_gone: "Este pedido ya no existe.",
  order_missing: "Falta el pedido. Indica su orden de compra o su número de Medusa.",
  order_number_invalid:
    "{{number}} no es el número de un pedido de Medusa. Escríbelo como 12 o #12.",
  order_unknown:
    "{{numbers}}: no hay ningún pedido de Walmart con este número. Los pedidos de otros canales no se pueden enviar aquí.",
  packed_together:
    "{{item}} está en una preparación con otras unidades. Envía esa preparación entera o cancélala primero.",
  quantity_not_whole: "La cantidad debe ser un número entero de 1 o más.",
  same_row: "Igual que la fila {{row}}, así que se envía una sola vez.",
  several_accounts:
    "{{numbers}}: varias cuentas tienen un pedido con este número. Envíalo desde el pedido.",
  shipped_before: "Ya se envió con este número de seguimiento.",
  sku_needed: "Este pedido tiene varios artículos. Indica el SKU de la cantidad.",
  sku_repeated:
    "{{sku}} está varias veces en este pedido. Deja la cantidad vacía o envíalo desde el pedido.",
  sku_unknown:
    "Este pedido no tiene ningún artículo con el SKU {{sku}}. Comprueba el SKU o déjalo vacío para enviar todo.",
  some_left: "Solo quedan {{available}} unidades de {{item}} por enviar, no {{quantity}}.",
  third_party: "Un proveedor logístico (3PL) envía este pedido. Gestiónalo en Seller Center.",
  tracking_characters:
    "{{number}} tiene caracteres que Walmart rechaza. Usa solo letras, cifras y guiones.",
  tracking_is_order_number:
    "{{number}} es el número de pedido de Walmart. Indica el número de seguimiento del transportista.",
  tracking_missing: "Falta el número de seguimiento. Indica el número del transportista.",
  walmart_canceled:
    "No queda nada por enviar: estos artículos están cancelados en Walmart. Cancela la preparación o revisa el pedido en Seller Center.",
  walmart_nothing_open:
    "En Walmart no hay nada abierto de estos artículos. Cancela la preparación o revisa el pedido en Seller Center.",
  walmart_shipped:
    "En Walmart estos artículos ya están enviados. Cancela la preparación o revisa el pedido en Seller Center.",
  walmart_shipped_with:
    "En Walmart estos artículos ya están enviados, con {{parcels}}. Si es este paquete, indica ese número de seguimiento.",
  wfs: "Walmart envía este pedido (WFS). Gestiónalo en Seller Center.",
};

export default refusalsEs;
