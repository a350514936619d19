using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Sightline.Web.SignIn;

/// <summary>Sends strangers to the sign-in page. It holds for every page outside the folder of signing in, so that nobody can forget it on a new one.</summary>
internal sealed class MustBeSignedIn : IAuthorizationFilter, IPageApplicationModelConvention
{
    private const string ForStrangers = "/SignIn/";

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (SignedIn.Find(context.HttpContext) is null)
        {
            context.Result = new LocalRedirectResult("/sign-in");
        }
    }

    /// <inheritdoc/>
    public void Apply(PageApplicationModel model)
    {
        if (!model.ViewEnginePath.StartsWith(ForStrangers, StringComparison.Ordinal))
        {
            model.Filters.Add(this);
        }
    }
}
