import type en from "./en";
import type { Texts } from "../types";

const accountsEs: Texts<typeof en> = {
  title: "Cuentas de Walmart",
  description: "Cuentas de vendedor cuyos pedidos se importan a esta tienda.",
  connect: "Conectar cuenta",
  empty: "No hay ninguna cuenta de Walmart conectada",
  emptyHint:
    "Crea una clave API en el Developer Portal de Walmart y conéctala aquí. Los pedidos empiezan a llegar en unos minutos.",
  loading: "Cargando las cuentas…",
  failed: "No se pudieron cargar las cuentas",
  health: {
    connected: "Conectada",
    not_connected: "No conectada",
    unknown: "Sin probar",
  },
  paused: "En pausa",
  clientId: "ID de cliente {{id}}",
  sellerId: "ID de vendedor {{id}}",
  lastImport: "Última importación de pedidos {{time}}",
  neverImported: "Aún no se han importado pedidos",
  test: "Probar conexión",
  edit: "Editar",
  pause: "Pausar",
  resume: "Reanudar",
  remove: {
    action: "Quitar",
    title: "¿Quitar {{name}}?",
    description:
      "Esta cuenta deja de sincronizarse con Walmart. Sus pedidos siguen disponibles aquí y en Medusa, y en Walmart no cambia nada.",
    force: "Quitar de todos modos",
  },
  scopes: {
    title: "Permisos",
    needed:
      "La clave API necesita acceso completo a Orders, Returns, Inventory, Price, Items y Feeds. Se comprueba antes de guardar nada.",
    orders: "Pedidos",
    returns: "Devoluciones",
    inventory: "Inventario",
    price: "Precios",
    item: "Artículos",
    feeds: "Feeds",
  },
  check: {
    refused:
      "Walmart no acepta este ID de cliente y este secreto de cliente. Copia ambos de nuevo desde «My API Keys».",
    missing:
      "La clave API necesita acceso completo a {{permissions}}. Da ese acceso en el Developer Portal de Walmart y vuelve a conectar.",
  },
  access: {
    full_access: "acceso completo",
    view_only: "solo lectura",
    no_access: "sin acceso",
  },
  form: {
    createTitle: "Conectar una cuenta de Walmart",
    createDescription:
      "Encuentras el ID y el secreto de cliente en el Developer Portal de Walmart, en My API Keys.",
    editTitle: "Editar {{name}}",
    editDescription:
      "El secreto de cliente no se vuelve a mostrar. Ingrésalo solo para reemplazarlo.",
    name: "Nombre de la cuenta",
    nameHint: "Por ejemplo, Walmart US.",
    clientId: "ID de cliente",
    clientSecret: "Secreto de cliente",
    secretKept: "Déjalo vacío para conservar el secreto actual.",
    orderSettings: "Configuración de los pedidos importados",
    orderSettingsHint:
      "El canal se crea al conectar. «Automático» usa el único que hay en la tienda o crea uno si no hay ninguno.",
    salesChannel: "Canal de ventas",
    stockLocation: "Ubicación de inventario",
    region: "Región",
    shippingOption: "Opción de envío",
    automatic: "Automático",
    newChannel: "Canal nuevo «Walmart»",
    required: "Este campo es obligatorio.",
    warning:
      "Desactiva primero otras herramientas que procesen los pedidos de esta cuenta. De lo contrario, los pedidos podrían confirmarse y enviarse dos veces.",
    create: "Conectar",
    save: "Guardar",
  },
  toast: {
    added: "Se agregó {{name}}.",
    saved: "Se guardó {{name}}.",
    paused: "Se pausó {{name}}. No se sincroniza nada con Walmart hasta que reanudes la cuenta.",
    resumed: "Se reanudó {{name}}.",
    removed: "Se quitó {{name}}.",
  },
};

export default accountsEs;
