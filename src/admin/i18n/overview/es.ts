import type { Texts } from "../types";
import type en from "./en";

const overviewEs: Texts<typeof en> = {
  loading: "Cargando el resumen…",
  failed: "No se pudo cargar el resumen",
  needs: {
    title: "Requiere atención",
    none: "Nada requiere atención en este momento.",
    returnErrors_one: "Devolución con error",
    returnErrors_other: "Devoluciones con error",
    listingErrors_one: "Anuncio con error",
    listingErrors_other: "Anuncios con error",
    returnsDue_one: "Devolución por reembolsar en un día",
    returnsDue_other: "Devoluciones por reembolsar en un día",
    late_one: "Envío atrasado",
    late_other: "Envíos atrasados",
    error_one: "Pedido con error",
    error_other: "Pedidos con error",
    review_one: "Pedido por revisar",
    review_other: "Pedidos por revisar",
    accounts_one: "Cuenta con un problema",
    accounts_other: "Cuentas con un problema",
    acknowledge_one: "Pedido por confirmar",
    acknowledge_other: "Pedidos por confirmar",
    cancel_one: "Solicitud de cancelación por responder",
    cancel_other: "Solicitudes de cancelación por responder",
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
  steps: {
    title: "Empieza a vender en Walmart en tres pasos",
    description:
      "Después, los pedidos, el inventario y los precios se sincronizan automáticamente.",
    done: "Hecho",
    connect: "Conecta tu cuenta",
    connectHint:
      "Crea una clave API en el Developer Portal de Walmart e ingrésala aquí. La conexión se prueba de inmediato.",
    connectAction: "Conectar cuenta",
    list: "Publica tus productos",
    listHint:
      "Agrega productos para buscarlos en el catálogo de Walmart por UPC, EAN o GTIN. Los artículos que ya vendes en Walmart se encuentran por su SKU.",
    listAction: "Agregar productos",
    sell: "Envía tus pedidos",
    sellHint:
      "Los pedidos llegan en menos de dos minutos y se confirman automáticamente. Envíalos desde las páginas de pedidos de Medusa.",
  },
};

export default overviewEs;
