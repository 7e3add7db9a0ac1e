// The forty words that the prose uses and the glossary explains; the condition is invented, and so are they.
namespace HoSite.Corpus;

/// <summary>A word with its meaning in plain words.</summary>
internal sealed record GlossaryTerm(string Term, string Plain)
{
    public static readonly IReadOnlyList<GlossaryTerm> All = Parse(
        """
        glaze plate = A flat, glassy layer that forms in soft tissue.
        glaze front = The edge along which a plate is still growing.
        plate bridge = A strip of glaze that joins plates.
        clear zone = The part of a joint that glaze has not reached.
        cold trigger = A spell of cold after which glaze may begin to form.
        warm test = A test in which the skin is warmed and its colour is watched.
        tilt test = A test in which the limb is tilted and the angle is read.
        shine score = A score for how much light the skin gives back.
        reach line = The furthest point that a hand or a foot can reach.
        resting angle = The angle a joint takes when nothing holds it.
        glide layer = The thin layer that lets a tendon slide.
        sheath fluid = The fluid in the sleeve around a tendon.
        settling time = The time until a plate no longer changes.
        flare day = A day on which the signs are clearly worse.
        quiet spell = A time without any new sign.
        soft rim = The part of a plate that still gives way under a finger.
        firm core = The hard middle of an older plate.
        plate lifting = An operation that takes a plate off the tissue below.
        edge trimming = A small operation at the border of a plate.
        slow warming = Warmth given over several hours at a low setting.
        gel wrap = A wrap filled with gel, worn at night.
        rocking splint = A splint that lets a joint rock within limits.
        hold and ease = An exercise in which a stretch is held and then let go.
        paced walking = Walking in short parts with rests between them.
        grip ladder = A set of grips, each a little harder than the last.
        light scan = A picture made with light that shines through the skin.
        depth map = A picture that shows how deep a plate lies.
        twin reading = A reading by people who do not know of each other.
        waiting group = The people in a study who are watched and not treated.
        washout week = A week without treatment before a study begins.
        carry over = What remains of a treatment after it has ended.
        late return = Glaze that comes back long after it was taken out.
        mirror limb = The limb on the other side, used to compare.
        skin slack = How far the skin can be lifted.
        tissue bank = A store of samples that people have given.
        home chart = A chart on which people write their own readings.
        care circle = The people who help someone at home.
        step plan = A plan that goes on only when a step went well.
        stop sign = A sign that means a treatment should pause.
        second look = A repeat visit to check an earlier finding.
        """);

    private static GlossaryTerm[] Parse(string list) =>
        [.. list.Split('\n').Select(line => line.Split(" = ")).Select(parts => new GlossaryTerm(parts[0], parts[1]))];
}
