namespace LanguageLint.Documents.Slides.Layout;

/// <summary>Takes the measures inside a group of shapes to those of the slide.</summary>
internal readonly record struct Transform(double ScaleX, double ScaleY, double MoveX, double MoveY)
{
    /// <summary>Changes nothing.</summary>
    public static readonly Transform Identity = new(1, 1, 0, 0);

    /// <summary>A frame inside the group, on the slide.</summary>
    public Frame Apply(Frame inner) => new((inner.Left * ScaleX) + MoveX, (inner.Top * ScaleY) + MoveY, inner.Width * ScaleX, inner.Height * ScaleY);

    /// <summary>The transform of a group in this one that lies in <paramref name="outer"/> and measures itself by <paramref name="inner"/>.</summary>
    public Transform Of(Frame outer, Frame inner)
    {
        if (inner.Width <= 0 || inner.Height <= 0)
        {
            return this;
        }

        var placed = Apply(outer);
        var (x, y) = (placed.Width / inner.Width, placed.Height / inner.Height);
        return new Transform(x, y, placed.Left - (inner.Left * x), placed.Top - (inner.Top * y));
    }
}
