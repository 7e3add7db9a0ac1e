// Titles of guides: what someone does, when, and with what; each combination occurs once.
namespace HoSite.Corpus;

/// <summary>Titles of guides.</summary>
internal static class GuideTitles
{
    private static readonly string[] Doing =
    [
        "Climbing stairs", "Driving a car", "Sleeping well", "Cooking a meal", "Lifting a child", "Walking the dog", "Going back to work", "Typing all day",
        "Riding a bicycle", "Kneeling down", "Reaching a shelf", "Getting dressed", "Taking a bath", "Planning a trip", "Asking for help", "Keeping a diary",
        "Choosing shoes", "Using a splint", "Carrying bags", "Digging a garden", "Playing the piano", "Writing by hand", "Standing in line", "Sitting at a desk",
        "Swimming", "Dancing", "Shopping", "Painting a wall", "Washing up", "Making a bed", "Opening jars", "Holding a cup",
        "Turning a key", "Running again", "Stretching", "Resting well", "Seeing a nurse", "Reading a scan", "Comparing choices", "Talking to family",
    ];

    private static readonly string[] When =
    [
        "in the first week", "in the second month", "in cold weather", "in warm weather", "after a fall", "after a long rest", "after plate lifting", "after a flare day",
        "before a visit", "before treatment", "during a course", "during a flare", "between visits", "on a bad day", "on a good day", "late in the day",
        "early in the day", "when tired", "when travelling", "when alone", "at a new job", "at school", "at the clinic", "at home",
        "in a small flat", "in a tall house", "in company", "in a hurry", "in later life", "in pregnancy", "with glaze at the hip", "with glaze at the knee",
        "with a sore hand", "with a stiff back", "with a weak grip", "with broken sleep", "with cold hands", "with little time", "with a new plan", "with settled glaze",
    ];

    private static readonly string[] With =
    [
        "and a splint", "and a stick", "and a carer", "and a friend", "and a diary", "and a brace", "and a cushion", "and no help", "and a step plan", "and a gel wrap",
        "and a rail", "and a chair", "and a timer", "and a checklist", "and a scarf", "and a bad knee", "and a small child", "and a heavy bag", "and a busy day", "and a long list",
        "and an old scar", "and a new scan", "and a home chart", "and a short walk", "and a warm room", "and a cold room", "and few stairs", "and many stairs", "and some doubts", "and some pain",
    ];

    public static string Title(int number)
    {
        var doing = number % Doing.Length;
        var when = number / Doing.Length;
        var with = number / (Doing.Length * When.Length);
        return $"{Doing[doing]} {When[(when + doing) % When.Length]} {With[(with + number) % With.Length]}";
    }
}
