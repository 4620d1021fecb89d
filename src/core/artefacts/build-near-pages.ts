import { ascending } from "d3-array";
import { once } from "#core/once.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Unit } from "#core/schema/unit.ts";
import { districtOf, healthCentresOf, servesWholeCity, servingUnits, villagesOf } from "./areas-of-city.ts";
import { buildInnovationCard, newestFirst } from "./build-innovation-card.ts";
import { needLinks } from "./build-need-pages.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { NeedMatch } from "./match-needs.ts";
import type { NearBasis, NearGroup, NearIndexPage, NearPage } from "./near-pages.ts";
import type { NeedLink } from "./need-pages.ts";

const entriesShown = 24;
const cityWideShown = 3;

type Matches = ReadonlyMap<string, readonly NeedMatch[]>;

/** Villages by district in the order of unit.csv; null where the data has no villages or no innovations. */
export function buildNearIndexPage(context: Context): NearIndexPage | null {
  const villages = villagesOf(context);
  if (villages.length === 0 || context.dataset.innovations.length === 0) return null;
  const running = Map.groupBy(context.dataset.innovations.filter(isRunning), ({ unitId }) => unitId);
  const counted = villages.map((village) => ({ village, running: running.get(village.id)?.length ?? 0 }));
  return {
    districts: [...Map.groupBy(counted, ({ village }) => districtOf(context, village))].map(([district, members]) => ({
      unit: district && named(district),
      villages: members.map((member) => ({ ...named(member.village), running: member.running })),
    })),
    villages: villages.length,
    active: counted.filter((each) => each.running > 0).length,
  };
}

/** A page for each village; none where the data has no innovations. */
export function buildNearPages(context: Context, matches: Matches): NearPage[] {
  if (context.dataset.innovations.length === 0) return [];
  const ofUnit = Map.groupBy(inOrder(newestFirst(context)), ({ unitId }) => unitId ?? "");
  const needsOf = needsByInnovation(context, matches);
  const cityWide = once(() => new Map([...matches].map(([slug, found]) => [slug, cityWideOf(context, found)])));
  const centres = healthCentresOf(context).map(named);
  return villagesOf(context).map((village) => {
    const groups = servingUnits(context, village).map(({ unit, basis }) =>
      groupOf(context, { unit, basis }, ofUnit.get(unit.id) ?? [], needsOf),
    );
    const nearby = groups.flatMap(({ unit }) => ofUnit.get(unit.id) ?? []);
    const open = nearby.filter(({ status }) => status !== "berhenti");
    const district = districtOf(context, village);
    return {
      ...named(village),
      district: district && named(district),
      groups,
      healthCentres: groups.some(({ basis }) => basis === "child" || basis === "name") ? [] : centres,
      running: nearby.filter(isRunning).length,
      nearby: nearby.length,
      needs: needLinks(context).map((need) => ({
        need,
        nearby: open.filter(({ id }) => needsOf.get(id)?.some(({ slug }) => slug === need.slug)).length,
        total: matches.get(need.slug)?.filter(({ group }) => group !== "stopped").length ?? 0,
        cityWide: cityWide().get(need.slug) ?? [],
      })),
    };
  });
}

function groupOf(
  context: Context,
  { unit, basis }: { unit: Unit; basis: NearBasis },
  innovations: readonly Innovation[],
  needsOf: ReadonlyMap<string, readonly NeedLink[]>,
): NearGroup {
  const shown = innovations.slice(0, entriesShown);
  return {
    basis,
    unit: named(unit),
    kind: unit.kind,
    entries: shown.map((innovation) => ({
      card: buildInnovationCard(context, innovation),
      needs: needsOf.get(innovation.id) ?? [],
    })),
    total: innovations.length,
    running: innovations.filter(isRunning).length,
    more: innovations.length - shown.length,
  };
}

/** The needs that an innovation mentions first of all, else those it mentions at all, else those whose affair it shares. */
function needsByInnovation(context: Context, matches: Matches): ReadonlyMap<string, readonly NeedLink[]> {
  const rows = needLinks(context).flatMap((need) =>
    (matches.get(need.slug) ?? []).map(({ innovation, words, central }) => ({
      id: innovation.id,
      need,
      strength: central ? 2 : Math.min(1, words.length),
    })),
  );
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, found]) => {
      const best = Math.max(...found.map(({ strength }) => strength));
      return [id, found.filter(({ strength }) => strength === best).map(({ need }) => need)];
    }),
  );
}

function cityWideOf(context: Context, found: readonly NeedMatch[]): NearPage["needs"][number]["cityWide"] {
  return found
    .flatMap(({ innovation, group }) => {
      const unit = context.units.get(innovation.unitId ?? "");
      if (!unit || group === "stopped" || !servesWholeCity(unit)) return [];
      return [{ id: innovation.id, name: nameOf(innovation), unit: named(unit) }];
    })
    .slice(0, cityWideShown);
}

/** Known to be running, then not checked, then stopped; within these as they came. */
function inOrder(innovations: readonly Innovation[]): Innovation[] {
  const place = ({ status }: Innovation) => (status === "berjalan" ? 0 : status === null ? 1 : 2);
  return innovations.toSorted((a, b) => ascending(place(a), place(b)));
}

function isRunning({ status }: Innovation): boolean {
  return status === "berjalan";
}

function named(unit: Unit): { id: string; name: ReturnType<typeof nameOf> } {
  return { id: unit.id, name: nameOf(unit) };
}
