// The words that sentences are made of: plain English about an invented condition, and not one figure,
// because a sentence with a figure needs a source and is made elsewhere.
namespace HoSite.Corpus;

/// <summary>Words and phrases by the place they take in a sentence.</summary>
internal static class Vocabulary
{
    public static readonly string[] Things = Words(
        """
        stiffness, swelling, warmth, tenderness, ache, tightness, numbness, weakness, tiredness, joint, muscle, tendon, skin,
        nerve, shoulder, elbow, wrist, hand, thumb, back, hip, thigh, knee, calf, ankle, heel, foot, neck, jaw, grip, reach,
        stride, posture, balance, sleep, appetite, mood, breathing, scan, photograph, diary, plan, splint, cushion, brace,
        bandage, chair, stair, kitchen, garden, workshop, clinic, ward, visit, talk, form, note, record, test, result,
        measure, score, chart, map, edge, border, middle, surface, layer, fold, gap, bridge, corner, shell, plate, film
        """);

    public static readonly string[] Adjectives = Words(
        """
        sore, stiff, warm, cool, tender, tight, loose, heavy, light, thin, thick, smooth, rough, glassy, cloudy, clear, dull,
        sharp, deep, shallow, narrow, wide, long, short, early, late, slow, quick, steady, sudden, gentle, firm, soft, brittle,
        old, new, recent, distant, nearby, inner, outer, upper, lower, left, right, front, rear, hidden, visible, plain, mixed,
        simple, small, large, mild, strong, weak, quiet, restless, tired, careful, useful, painful, awkward, familiar, strange,
        lasting, passing, daily, weekly, seasonal, local, general, separate, shared, ordinary, special, final
        """);

    public static readonly string[] Happens = Words(
        """
        settles, returns, spreads, fades, softens, tightens, eases, worsens, lingers, shifts, grows, shrinks, hardens, warms,
        cools, swells, recovers, improves, declines, changes, continues, stops, begins, appears, disappears, moves, rests,
        bends, gives way, stays the same, comes and goes, takes longer, lasts a while, feels different, looks unchanged
        """);

    public static readonly string[] ActsOn = Words(
        """
        limits, changes, follows, delays, shapes, explains, hides, reveals, precedes, affects, supports, irritates, protects,
        covers, touches, crosses, surrounds, stretches, presses on, pulls on, rests on, slows, hastens, disturbs, outlasts,
        resembles, replaces, divides, joins, guides, outlines, marks
        """);

    public static readonly string[] Adverbs = Words(
        """
        slowly, quickly, gently, steadily, suddenly, partly, fully, slightly, clearly, quietly, early, late, once more, again,
        on its own, with rest, with warmth, without warning, day by day, little by little, more than before, less than before,
        as expected, for a while, in turns
        """);

    public static readonly string[] Times = Words(
        """
        in the first weeks, after a long rest, during cold months, early in the day, late in the evening, after a busy week,
        before the next visit, once the swelling has gone, while the skin is warm, after a long journey, when work is heavy,
        during a quiet spell, at the turn of the season, after a poor night, before any treatment, once the plan is agreed,
        at the end of the course, between visits, after the splint comes off, when the weather turns, while waiting,
        in the months that follow, soon after a fall, long after the first sign
        """);

    public static readonly string[] Places = Words(
        """
        around the knee, near the elbow, along the tendon, under the skin, behind the heel, across the palm, beside the joint,
        at the edge of the plate, in the deep layer, over the shoulder, at the front of the hip, between the ribs,
        on the outer side, on the inner side, close to the nerve, along the old scar, at both ends, in the smaller muscles,
        below the collar, above the ankle, in the whole limb, at the point of contact
        """);

    public static readonly string[] People = Words(
        """
        many people, some people, older adults, younger adults, families, carers, nurses, therapists, surgeons, doctors,
        runners, gardeners, drivers, office workers, new patients, people who live alone, people with cold hands,
        people who kneel at work, people with a first sign, people in a later stage, those who keep a diary,
        those who wait, visitors to the clinic, relatives
        """);

    public static readonly string[] Do = Words(
        """
        ask for help, keep a diary, rest more, walk further, sleep badly, notice a change, stop early, move with care,
        choose a shorter route, plan the day around it, speak with a nurse, look for an earlier sign, write down each step,
        prefer to wait, change the plan, feel unsure, describe a dull ache, sit down sooner, use the other hand,
        try a softer chair, worry about work, want a clear answer, compare the choices, look back at old photographs,
        take part in a group, return to the clinic, leave the splint at home, find a new routine
        """);

    public static readonly string[] Measures = Words(
        """
        morning stiffness, new plates, pain on movement, loss of reach, repeat visits, trouble with stairs,
        return of the glaze, broken sleep, splint use, weakness of grip, wound soreness, stomach upset,
        need for help, time off work, cloudy scans, loss of balance
        """);

    public static readonly string[] Groups = Words(
        """
        adults with a first sign, adults in the soft plate stage, adults after a long cold exposure, people over middle age,
        people who kneel at work, adults seen at a small clinic, people who had waited, adults after a minor operation,
        people with glaze at several sites, adults who used a splint, people referred by a nurse, adults with settled glaze
        """);

    private static string[] Words(string list) =>
        list.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
