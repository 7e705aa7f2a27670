import accounts from "./accounts/es";
import csv from "./csv/es";
import overview from "./overview/es";
import settings from "./settings/es";
import activity from "./activity/es";
import lists from "./lists/es";
import listings from "./listings/es";
import orders from "./orders/es";
import type { WalmartTexts } from "./types";
import problems from "./problems/es";
import product from "./product/es";
import payouts from "./payouts/es";
import prices from "./prices/es";
import refusals from "./refusals/es";
import returns from "./returns/es";
import setup from "./setup/es";
import ship from "./ship/es";

const es: WalmartTexts = {
  title: "Walmart",
  problemCount_one: "{{count}} problema de Walmart",
  problemCount_other: "{{count}} problemas de Walmart",
  csv,
  problems,
  product,
  listings,
  payouts,
  prices,
  refusals,
  returns,
  ...lists,
  overview,
  settings,
  orders,
  setup,
  ship,
  activity,
  actions: {
    cancelOrder: "Cancelar en Walmart",
    retry: "Reintentar",
    resolve: "Marcar como resuelto",
    sync: "Sincronizar ahora",
    tryAgain: "Reintentar",
    copy: "Copiar {{what}}",
    dismiss: "Cancelar",
    openInSellerCenter: "Abrir {{number}} en Seller Center",
    openInNewTab: "se abre en una pestaña nueva",
    close: "Cerrar",
    showProblem: "Mostrar problema",
    show: "Mostrar",
    hide: "Ocultar",
    details: "Detalles",
  },
  status: {
    open: "Abierto",
    partially_shipped: "Parcialmente enviado",
    shipped: "Enviado",
    delivered: "Entregado",
    canceled: "Cancelado",
    error: "Error",
  },
  statusAnnouncement: "Estado en Walmart: {{status}}",
  fields: {
    purchaseOrder: "Orden de compra",
    customerOrder: "Pedido del cliente",
    acknowledgeBy: "Confirmar antes de",
    shipBy: "Enviar antes de",
    deliverBy: "Entregar antes de",
    shipMethod: "Método de envío",
    total: "Total del pedido",
    cancellationReason: "Motivo de la cancelación",
    lastSynced: "Última sincronización",
    items_one: "{{count}} artículo",
    items_other: "{{count}} artículos",
  },
  shipMethods: {
    Value: "Económico (Value)",
    Standard: "Estándar",
    Express: "Exprés",
    OneDay: "Un día",
    Freight: "Carga",
    WhiteGlove: "White glove",
  },
  deadline: {
    overdue: "Vencido: {{time}}",
  },
  error: {
    walmart: "Error de Walmart",
    medusa: "Error de la tienda",
    unknown: "Requiere atención",
    noDetails: "No se pudo enviar la actualización a Walmart.",
    remedy: "Corrige la causa y reinténtalo, o corrígelo en Seller Center y márcalo como resuelto.",
  },
  problem: {
    showDetails: "Mostrar detalles",
    hideDetails: "Ocultar detalles",
    response: "Respuesta de Walmart: {{text}}",
  },
  load: {
    loading: "Cargando el pedido de Walmart…",
    failed: "No se pudo cargar el pedido de Walmart",
  },
  cancelRequest: {
    title: "El comprador solicitó la cancelación",
    description: "Cancela los artículos solicitados o envíalos de todos modos.",
    accept: "Aceptar y cancelar",
    confirmTitle: "¿Aceptar la solicitud de cancelación?",
    confirmDescription:
      "Los artículos solicitados se cancelan en Walmart y en Medusa, y vuelven al inventario. Esta acción no puede deshacerse.",
  },
  oversold: {
    title: "Inventario insuficiente",
    description:
      "Walmart vendió más unidades de las que había en stock cuando llegó este pedido. Repón el inventario antes de enviar o cancela el pedido por falta de stock.",
  },
  returnRequested: {
    title: "Devolución solicitada",
    description: "El comprador solicitó en Walmart una devolución de este pedido.",
  },
  lines: {
    title: "Artículos en Walmart",
    lineNumbers_one: "Línea {{lines}}",
    lineNumbers_other: "Líneas {{lines}}",
    quantities: {
      created: "Por confirmar: {{count}}",
      acknowledged: "Por enviar: {{count}}",
      shipped: "Enviadas: {{count}}",
      delivered: "Entregadas: {{count}}",
      cancelled: "Canceladas: {{count}}",
      refunded: "Reembolsadas: {{count}}",
    },
    carrierUnknown: "Transportista",
    track: "Rastrear {{number}} con {{carrier}}",
  },
  updates: {
    title: "Actualizaciones a Walmart",
    none: "Aún no se ha enviado nada a Walmart.",
    showAll_one: "Mostrar {{count}} actualización anterior",
    showAll_other: "Mostrar {{count}} actualizaciones anteriores",
    showLess: "Mostrar menos",
    kinds: {
      acknowledge: "Confirmación",
      ship: "Envío",
      track: "Seguimiento",
      cancel: "Cancelación",
      refund: "Reembolso",
      goodwill: "Reembolso sin devolución",
      inventory: "Inventario",
      price: "Precio",
    },
    states: {
      pending: "Pendiente",
      sending: "Enviando",
      confirmed: "Confirmado",
      failed: "Fallido",
      resolved: "Resuelto",
    },
    attempts_one: "{{count}} intento",
    attempts_other: "{{count}} intentos",
    nextAttempt: "próximo intento {{time}}",
    nextAttemptNow: "próximo intento en breve",
    note: "Nota: {{note}}",
    announcement: "{{kind}}: {{state}}",
  },
  reasons: {
    SELLER_CANCEL_OUT_OF_STOCK: "Sin stock",
    SELLER_CANCEL_PRICING_ERROR: "Error de precio u otro error del anuncio",
    SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE: "No se puede entregar en la dirección",
    SELLER_CANCEL_FRAUD_STOP_SHIPMENT: "Sospecha de fraude",
    CUSTOMER_REQUESTED_SELLER_TO_CANCEL: "El comprador solicitó la cancelación",
  },
  cancel: {
    heldDescription:
      "Los artículos se cancelan en Walmart. El resto se importa cuando nada más retenga el pedido. Esta acción no se puede deshacer.",
    title: "Cancelar en Walmart",
    description:
      "Los artículos se cancelan en Walmart y en Medusa, y vuelven al inventario. Esta acción no puede deshacerse.",
    reason: "Motivo",
    reasonHint: "Se envía a Walmart y se muestra en el pedido.",
    reasonPlaceholder: "Selecciona un motivo",
    reasonRequired: "Selecciona un motivo.",
    scope: "Artículos por cancelar",
    entireOrder: "Todo el pedido",
    entireOrderHint_one: "{{count}} unidad sin enviar",
    entireOrderHint_other: "Las {{count}} unidades",
    specificItems: "Artículos específicos",
    specificItemsHint: "Aún puedes enviar el resto",
    partlyShipped:
      "Las unidades enviadas no se pueden cancelar. Indica cuántas de las restantes quieres cancelar.",
    quantity: "Unidades de {{item}} por cancelar",
    ofMax: "de {{max}}",
    unitsRequired: "Indica al menos una unidad.",
    openFulfillment:
      "Este pedido tiene un cumplimiento sin enviar. Cancela primero el cumplimiento.",
    submit: "Cancelar en Walmart",
    dismiss: "Conservar el pedido",
    underWay: "La cancelación se está enviando a Walmart.",
  },
  tracking: {
    open: "Cambiar seguimiento",
    title: "Cambiar seguimiento",
    description:
      "Reemplaza el número de seguimiento de un paquete en Medusa y en Walmart. Walmart acepta cambios hasta unas cuatro horas después del envío, y en cualquier momento si rechazó el envío.",
    package: "Paquete",
    number: "Nuevo número de seguimiento",
    numberRequired:
      "Ingresa un número de seguimiento. Si solo el transportista es incorrecto, ingresa de nuevo el mismo número.",
    carrier: "Transportista (opcional)",
    carrierHint: "Déjalo vacío para detectar el transportista por el número de seguimiento.",
    url: "Enlace de seguimiento (opcional)",
    urlHint: "Solo es necesario para transportistas que Walmart no reconoce.",
    submit: "Guardar",
  },
  resolve: {
    title: "¿Marcar como resuelto?",
    description:
      "Hazlo solo si ya corregiste el problema en Seller Center. Las actualizaciones fallidas no se vuelven a enviar a Walmart y el estado se toma de Walmart.",
    note: "Nota (opcional)",
    notePlaceholder: "Qué hiciste en Seller Center",
  },
  toast: {
    canceledWhole: "Pedido cancelado. Enviando la cancelación a Walmart…",
    canceledLines: "Artículos cancelados. Enviando la cancelación a Walmart…",
    trackingChanged: "Seguimiento cambiado. Enviando el cambio a Walmart…",
    retried: "Reintentando…",
    resolved: "Marcado como resuelto.",
    synced: "Al día con Walmart.",
  },
  accounts,
};

export default es;
