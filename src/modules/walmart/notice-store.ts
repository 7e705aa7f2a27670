export type { OpenNotice } from "./rows/notice";
