using System.Globalization;
using Sightline.Documents.Export.Page;

namespace Sightline.Web.Pages.Families.Line.Drawing;

/// <summary>The outline of each shape, about a middle at 0, 0.</summary>
internal static class MarkOutline
{
    private const double Radius = 7;

    private static readonly (double X, double Y)[] Star =
        [.. Enumerable.Range(0, 10).Select(i => (Math.Cos(Math.PI * ((i / 5.0) - 0.5)) * (i % 2 == 0 ? 1.25 : 0.5), Math.Sin(Math.PI * ((i / 5.0) - 0.5)) * (i % 2 == 0 ? 1.25 : 0.5)))];

    /// <summary>The outline of a shape as an SVG path.</summary>
    /// <param name="shape">The shape.</param>
    /// <returns>The path's data; for a circle two half circles.</returns>
    public static string Of(MarkShape shape) => shape == MarkShape.Circle
        ? string.Create(CultureInfo.InvariantCulture, $"M-{Radius} 0A{Radius} {Radius} 0 1 0 {Radius} 0A{Radius} {Radius} 0 1 0-{Radius} 0Z")
        : "M" + string.Join('L', Points(shape).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X * Radius:0.#} {p.Y * Radius:0.#}"))) + "Z";

    private static (double X, double Y)[] Points(MarkShape shape) => shape switch
    {
        MarkShape.Square => [(-.9, -.9), (.9, -.9), (.9, .9), (-.9, .9)],
        MarkShape.Diamond => [(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)],
        MarkShape.Flag => [(-.7, -1.2), (1.1, -.6), (-.3, .1), (-.3, 1.2), (-.7, 1.2)],
        MarkShape.Triangle => [(0, -1.1), (1.15, .9), (-1.15, .9)],
        MarkShape.Arrow => [(-1.15, -.45), (.05, -.45), (.05, -1.15), (1.2, 0), (.05, 1.15), (.05, .45), (-1.15, .45)],
        MarkShape.Star => Star,
        MarkShape.Cross => [(-.4, -1.1), (.4, -1.1), (.4, -.4), (1.1, -.4), (1.1, .4), (.4, .4), (.4, 1.1), (-.4, 1.1), (-.4, .4), (-1.1, .4), (-1.1, -.4), (-.4, -.4)],
        MarkShape.Hexagon => [(-.6, -1.05), (.6, -1.05), (1.15, 0), (.6, 1.05), (-.6, 1.05), (-1.15, 0)],
        MarkShape.House => [(0, -1.2), (1.15, -.2), (.8, -.2), (.8, 1.05), (-.8, 1.05), (-.8, -.2), (-1.15, -.2)],
        _ => [(-.4, -1.15), (.4, -1.15), (.4, 1.15), (-.4, 1.15)],
    };
}
