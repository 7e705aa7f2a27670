import type { Texts } from "../types";
import type en from "./en";

const overviewEs: Texts<typeof en> = {
  loading: "Cargando el resumen",
  failed: "No se pudo cargar el resumen",
  needs: {
    title: "Le necesita ahora",
    nothing: "Nada le necesita ahora.",
    returnErrors_one: "Devolución con error",
    returnErrors_other: "Devoluciones con error",
    listingErrors_one: "Anuncio con un error",
    listingErrors_other: "Anuncios con un error",
    returnsDue_one: "Devolución por reembolsar en un día",
    returnsDue_other: "Devoluciones por reembolsar en un día",
    late_one: "Pedido con envío atrasado",
    late_other: "Pedidos con envío atrasado",
    error_one: "Pedido con error",
    error_other: "Pedidos con error",
    acknowledge_one: "Pedido por confirmar",
    acknowledge_other: "Pedidos por confirmar",
    cancel_one: "Petición de cancelación por responder",
    cancel_other: "Peticiones de cancelación por responder",
    today_one: "Pedido por enviar hoy",
    today_other: "Pedidos por enviar hoy",
    tomorrow_one: "Pedido por enviar mañana",
    tomorrow_other: "Pedidos por enviar mañana",
    returns_one: "Devolución abierta",
    returns_other: "Devoluciones abiertas",
  },
  deadlines: {
    title: "Próximos plazos ({{zone}})",
    none: "No hay nada pendiente.",
    ship: "Enviar",
    acknowledge: "Confirmar",
    deliver: "Entregar",
    refund: "Reembolsar",
  },
  accounts: {
    title: "Cuentas",
    errors_one: "{{count}} error en 24 horas",
    errors_other: "{{count}} errores en 24 horas",
    throttled_one: "Walmart pidió esperar {{count}} vez en la última hora",
    throttled_other: "Walmart pidió esperar {{count}} veces en la última hora",
  },
  charts: {
    orders: "Pedidos",
    sales: "Ventas",
    import: "De la venta hasta aquí",
    shipment: "Del envío hasta Walmart",
    sum_one: "{{sum}} en {{count}} día",
    sum_other: "{{sum}} en {{count}} días",
    typical: "Normalmente {{time}}",
    none: "Nada que medir",
    day: "Día",
  },
  steps: {
    title: "Venda en Walmart en tres pasos",
    description: "Después, los pedidos, las existencias y los precios se cuidan solos.",
    done: "Hecho",
    connect: "Conectar",
    connectHint:
      "Cree una clave de API en el Developer Portal de Walmart e introdúzcala aquí. Se prueba al momento.",
    connectAction: "Conectar una cuenta",
    list: "Anunciar",
    listHint:
      "Añada lo que vende; se empareja con el catálogo de Walmart por UPC, EAN o GTIN. Lo que ya está en Walmart se encuentra por su SKU.",
    listAction: "Añadir productos",
    sell: "Vender",
    sellHint:
      "Los pedidos llegan en menos de dos minutos, se confirman solos y se envían desde las páginas de Medusa.",
  },
};

export default overviewEs;
