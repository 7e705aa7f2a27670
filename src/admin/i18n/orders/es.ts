import type { Texts } from "../types";
import type en from "./en";

const ordersEs: Texts<typeof en> = {
  description: "Tus pedidos de Walmart y lo que hay que hacer.",
  search: "Número de pedido, SKU o comprador",
  empty: "Aún no hay pedidos",
  emptyHint:
    "Los pedidos de Walmart aparecen aquí automáticamente en los dos minutos siguientes a la venta.",
  cards: "Pedidos por estado",
  acknowledgeAgain: "Confirmar de nuevo",
  columns: {
    walmartOrder: "Pedido de Walmart",
    medusaOrder: "Pedido de Medusa",
    account: "Cuenta",
    items: "Artículos",
    ordered: "Fecha del pedido ({{zone}})",
    orderedAt: "Fecha del pedido",
    shipBy: "Enviar antes de ({{zone}})",
    deliverBy: "Entregar antes de ({{zone}})",
    lastUpdate: "Última actualización",
    status: "Estado",
    details: "Detalles",
  },
  flags: {
    cancelRequested: "Cancelación solicitada",
    returnRequested: "Devolución solicitada",
    oversold: "Inventario insuficiente",
    wfs: "Enviado por Walmart",
    thirdParty: "Enviado por operador logístico",
    review: "Revisar",
    replacement: "Reemplazo",
  },
  due: {
    label: "Por hacer",
    late: "Envío atrasado",
    today: "Enviar hoy",
    tomorrow: "Enviar mañana",
    acknowledge: "Confirmar",
    cancel: "Responder a la solicitud de cancelación",
    oversold: "Sin inventario suficiente",
    refund: "Decidir sobre el reembolso de Walmart",
    unassigned: "Enviar un reembolso a Walmart",
    review: "Revisar el pedido",
  },
  map: {
    title: "SKU desconocidos",
    description:
      "Ninguna variante de esta tienda tiene estos SKU. Elige lo que se pidió: la asignación se recuerda y se importan todos los pedidos que la esperaban.",
    action: "Asignar este SKU",
    actionFor: "Asignar este SKU: {{sku}}",
    pick: "Elegir",
    pickFor: "Elegir {{name}}",
    imported: "{{sku}} asignado y pedido importado.",
    mapped: "{{sku}} asignado. El pedido se importará cuando se conozcan sus demás SKU.",
  },
  review: {
    title: "Revisa este pedido",
    done: "Marcar como revisado",
  },
  facts: {
    fulfilledBy: "Enviado por",
    wfs: "Walmart (WFS)",
    third_party: "Operador logístico (3PL)",
    shipNode: "Nodo de envío",
    shippingProgram: "Programa de entrega",
    promisedCarrier: "Servicio de envío prometido",
  },
  returns: {
    label: "Devoluciones",
    requested: "Devolución solicitada",
    none: "Sin devolución",
  },
  bulk: {
    retrying_one: "Reintentando {{count}} pedido",
    retrying_other: "Reintentando {{count}} pedidos",
    retried_one: "Las actualizaciones fallidas de {{count}} pedido se están enviando de nuevo.",
    retried_other: "Las actualizaciones fallidas de {{count}} pedidos se están enviando de nuevo.",
    resolving_one: "Marcando {{count}} pedido como resuelto",
    resolving_other: "Marcando {{count}} pedidos como resueltos",
    resolved_one: "{{count}} pedido marcado como resuelto.",
    resolved_other: "{{count}} pedidos marcados como resueltos.",
    acknowledging_one: "Confirmando de nuevo {{count}} pedido",
    acknowledging_other: "Confirmando de nuevo {{count}} pedidos",
    acknowledged_one:
      "{{count}} pedido verificado en Walmart. Las confirmaciones que faltaban se están enviando.",
    acknowledged_other:
      "{{count}} pedidos verificados en Walmart. Las confirmaciones que faltaban se están enviando.",
  },
  export: {
    running: "Exportando pedidos",
    done_one: "{{count}} pedido exportado.",
    done_other: "{{count}} pedidos exportados.",
  },
  import: {
    action: "Importar",
    title: "Importar pedidos",
    description:
      "Los pedidos llegan automáticamente. Importa aquí pedidos anteriores a la conexión de la cuenta o pedidos que falten.",
    since: "Todos los pedidos desde una fecha",
    numbers: "Pedidos por número",
    day: "Realizados a partir del",
    list: "Números de orden de compra",
    sinceHint: "Walmart conserva los pedidos durante 180 días.",
    numbersHint: "Separa varios números con espacios, comas o saltos de línea.",
    start: "Importar",
    running: "Importando pedidos de Walmart",
    done: "Importados: {{imported}}. Actualizados: {{updated}}.",
  },
  redact: {
    action: "Eliminar los datos del comprador",
    title: "¿Eliminar los datos personales?",
    description:
      "El nombre, la dirección, el teléfono y el correo se eliminan de los datos de Walmart de este pedido, de sus devoluciones y de su actividad. No se puede deshacer. El pedido de Medusa conserva su propia copia.",
    notImported:
      "El nombre, la dirección, el teléfono y el correo se eliminan de los datos de Walmart de este pedido. No se puede deshacer. El pedido ya no podrá importarse: envíalo o cancélalo en Seller Center.",
    confirm: "Eliminar datos",
    toast: "Se han eliminado los datos del comprador.",
    done: "Datos del comprador eliminados el {{date}}",
  },
  drawer: {
    title: "Pedido de Walmart {{number}}",
    description: "Detalles de este pedido.",
    openMedusa: "Abrir el pedido de Medusa",
    allActivity: "Ver toda la actividad",
    rawData: "Datos originales de Walmart",
    refresh: "Actualizar desde Walmart",
  },
};

export default ordersEs;
