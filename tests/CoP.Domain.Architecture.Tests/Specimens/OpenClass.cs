namespace CoP.Domain.Architecture.Tests.Specimens;

public class OpenClass;
