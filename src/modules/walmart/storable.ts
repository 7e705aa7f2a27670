export { storable } from "../../mapping";
