// An effect seen from a stage, a cause or an outcome, where the treatment has to be named.
namespace HoSite.Theme.Models;

/// <summary>A treatment and one thing it does.</summary>
public sealed record TreatmentEffect(Link Treatment, EffectRow Effect);
