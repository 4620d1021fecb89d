import type { Fault } from "#core/faults/fault.ts";
import type { Draft } from "./draft.ts";

/** A fault with the key that pengecualian.csv knows it by, for findings that no single record stands for. */
export type Finding = { fault: Fault; key: string };

/** One rule over the whole draft whose findings carry their own keys. */
export type FindingCheck = (draft: Draft) => Iterable<Finding>;
