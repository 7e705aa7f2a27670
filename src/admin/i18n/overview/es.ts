import type { Texts } from "../types";
import type en from "./en";

const overviewEs: Texts<typeof en> = {
  loading: "Cargando el resumen…",
  failed: "No se pudo cargar el resumen",
  needs: {
    title: "Requiere atención",
    none: "Todo en orden",
    account_not_connected_one: "Cuenta sin conexión",
    account_not_connected_other: "Cuentas sin conexión",
    order_error_one: "Pedido con error",
    order_error_other: "Pedidos con error",
    return_error_one: "Devolución con error",
    return_error_other: "Devoluciones con error",
    order_late_one: "Envío atrasado",
    order_late_other: "Envíos atrasados",
    order_acknowledge_late_one: "Pedido no confirmado a tiempo",
    order_acknowledge_late_other: "Pedidos no confirmados a tiempo",
    return_due_one: "Devolución por reembolsar en un día",
    return_due_other: "Devoluciones por reembolsar en un día",
    order_cancel_request_one: "Solicitud de cancelación por responder",
    order_cancel_request_other: "Solicitudes de cancelación por responder",
    order_oversold_one: "Pedido sin inventario suficiente",
    order_oversold_other: "Pedidos sin inventario suficiente",
    order_walmart_refund_one: "Reembolso de Walmart por revisar",
    order_walmart_refund_other: "Reembolsos de Walmart por revisar",
    order_medusa_refund_one: "Reembolso en Medusa sin enviar a Walmart",
    order_medusa_refund_other: "Reembolsos en Medusa sin enviar a Walmart",
    order_review_one: "Pedido por revisar",
    order_review_other: "Pedidos por revisar",
    message_late_one: "Cambio que aún no llegó a Walmart",
    message_late_other: "Cambios que aún no llegaron a Walmart",
    listing_error_one: "Anuncio con error",
    listing_error_other: "Anuncios con error",
    payout_error_one: "Archivo de liquidación sin importar",
    payout_error_other: "Archivos de liquidación sin importar",
    payout_difference_one: "Diferencia en pagos por revisar",
    payout_difference_other: "Diferencias en pagos por revisar",
    feed_late_one: "Feed que Walmart aún no procesó",
    feed_late_other: "Feeds que Walmart aún no procesó",
    value_late_one: "Inventario o precio que aún no llegó a Walmart",
    value_late_other: "Inventarios o precios que aún no llegaron a Walmart",
    webhook_late_one: "Evento de Walmart sin procesar",
    webhook_late_other: "Eventos de Walmart sin procesar",
  },
  worklist: {
    noneHint:
      "Lo que requiere una decisión aparece aquí con los botones para tomarla. Los pedidos, el inventario y los precios se sincronizan automáticamente.",
    count_one: "{{count}} decisión pendiente",
    count_other: "{{count}} decisiones pendientes",
    allDone: "Nada que decidir",
    showAll: "Ver todo",
    shipAnyway: "Enviar de todos modos",
    restock: "Revisar inventario",
    reconnect: "Ingresar claves nuevas",
    look: "Ver",
    order_late: "La fecha límite de envío ya pasó. Envía lo que falta o cancélalo.",
    order_acknowledge_late:
      "Walmart cancela los pedidos que no se confirman. La confirmación se está reintentando. Si sigue así, confirma el pedido en Seller Center.",
    order_oversold:
      "Walmart vendió más de lo que había en inventario. Repón y envía, o cancela lo que no se puede enviar.",
    message_late:
      "Hay actualizaciones que esperan desde hace más de dos horas. Se reintentan. Si sigue así, la actividad muestra el motivo.",
    feed_late:
      "Walmart no ha procesado una actualización masiva en más de 12 horas. Es posible que sus anuncios no estén al día.",
    value_late:
      "El inventario o los precios no han llegado a Walmart en más de 12 horas. Se reintentan.",
    webhook_late:
      "Los eventos de Walmart no se están procesando. Los pedidos y las devoluciones siguen llegando con las importaciones programadas.",
    payout_error:
      "No se pudo importar un archivo de liquidación. Mira por qué y sube el archivo a mano si hace falta.",
    payout_difference: "Algún monto de los pagos no es el esperado. Compara los datos y decide.",
  },
  ahead: {
    today_one: "Pedido por enviar hoy",
    today_other: "Pedidos por enviar hoy",
    tomorrow_one: "Pedido por enviar mañana",
    tomorrow_other: "Pedidos por enviar mañana",
    returns_one: "Devolución abierta",
    returns_other: "Devoluciones abiertas",
  },
  deadlines: {
    title: "Próximos plazos ({{zone}})",
    none: "No hay plazos próximos.",
    ship: "Enviar",
    acknowledge: "Confirmar",
    deliver: "Entregar",
    refund: "Reembolsar",
  },
  accounts: {
    title: "Cuentas",
    errors_one: "{{count}} error en las últimas 24 horas",
    errors_other: "{{count}} errores en las últimas 24 horas",
    throttled_one: "Límite de la API de Walmart alcanzado {{count}} vez en la última hora",
    throttled_other: "Límite de la API de Walmart alcanzado {{count}} veces en la última hora",
  },
  charts: {
    orders: "Pedidos",
    sales: "Ventas",
    import: "Demora de importación",
    shipment: "Demora de los avisos de envío",
    sum_one: "{{sum}} en {{count}} día",
    sum_other: "{{sum}} en {{count}} días",
    typical: "Normalmente {{time}}",
    noData: "Sin datos",
    day: "Día",
  },
  start: {
    title: "{{name}} está conectada y todavía no está activa",
    description:
      "Por ahora no se importa nada y nada cambia en Walmart. Al activar la cuenta, los pedidos abiertos se importan y confirman, y se envían el inventario y los precios de los anuncios vinculados.",
    failed: "No se pudo leer la cuenta en Walmart",
    loading: "Leyendo la cuenta en Walmart…",
    open_orders_one: "pedido abierto",
    open_orders_other: "pedidos abiertos",
    listings_one: "anuncio encontrado",
    listings_other: "anuncios encontrados",
    to_match_one: "anuncio sin producto vinculado",
    to_match_other: "anuncios sin producto vinculado",
    match: "Vincular anuncios",
    goLive: "Activar",
    live: "{{name}} está activa.",
  },
  steps: {
    title: "Empieza a vender en Walmart en tres pasos",
    description:
      "Después, los pedidos, el inventario y los precios se sincronizan automáticamente.",
    done: "Hecho",
    connect: "Conecta tu cuenta",
    connectHint:
      "Crea una clave API en el Developer Portal de Walmart e ingrésala aquí. La conexión se prueba de inmediato.",
    connectAction: "Conectar cuenta",
    live: "Revisa y activa",
    liveHint:
      "Mira lo que se encontró en Walmart y haz una prueba sin enviar nada. Después, activa la cuenta.",
    sell: "Envía tus pedidos",
    sellHint:
      "Los pedidos llegan en menos de dos minutos y se confirman automáticamente. Agrega productos para asociarlos con el catálogo de Walmart por UPC, EAN o GTIN.",
    sellAction: "Agregar productos",
  },
};

export default overviewEs;
