package app.dateline.shell.rights;

import app.dateline.account.AllowedTo;
import app.dateline.account.Asker;
import app.dateline.account.NotAllowed;
import app.dateline.account.Own;
import app.dateline.account.WhoAsks;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * Checks the right before each public method of a service is called, whoever calls it: {@link AllowedTo} on the method,
 * and {@link Own} on its parameters. A method without a rule can't be called at all.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
public class ServiceRights {

    private static final String SERVICES = "app\\.dateline\\.\\w+\\.service(\\..*)?";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor checkOfRights(ObjectProvider<WhoAsks> whoAsks) {
        MethodInterceptor check = call -> {
            check(call, whoAsks.getObject().asker());
            return call.proceed();
        };
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                new StaticMethodMatcherPointcut() {
                    @Override
                    public boolean matches(Method method, Class<?> type) {
                        return isServices(method, type);
                    }
                },
                check);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** Whether a method is a service's: public, and declared by a class or an interface of a package {@code service}. */
    static boolean isServices(Method method, Class<?> type) {
        if (!Modifier.isPublic(method.getModifiers()) || method.getDeclaringClass() == Object.class) {
            return false;
        }
        Class<?> user = ClassUtils.getUserClass(type);
        if (user.getPackageName().matches(SERVICES)) {
            return true;
        }
        for (Class<?> declared : ClassUtils.getAllInterfacesForClass(user)) {
            if (declared.getPackageName().matches(SERVICES)
                    && ClassUtils.hasMethod(declared, method.getName(), method.getParameterTypes())) {
                return true;
            }
        }
        return false;
    }

    /** The rule of a service's method; {@code null} where it has none. */
    public static @Nullable AllowedTo rule(Method method) {
        return AnnotatedElementUtils.findMergedAnnotation(method, AllowedTo.class);
    }

    private static void check(MethodInvocation call, Asker asker) {
        Object service = call.getThis();
        Method method = AopUtils.getMostSpecificMethod(
                call.getMethod(), service == null ? call.getMethod().getDeclaringClass() : service.getClass());
        AllowedTo rule = rule(method);
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        if (rule == null) {
            throw new NotAllowed(name + " has no rule");
        }
        if (!rule.value().includes(asker.role())) {
            throw new NotAllowed(name + " is for " + rule.value());
        }
        for (int i = 0; i < method.getParameterCount(); i++) {
            boolean own = method.getParameters()[i].isAnnotationPresent(Own.class)
                    || call.getMethod().getParameters()[i].isAnnotationPresent(Own.class);
            if (own && !isOwn(asker, call.getArguments()[i])) {
                throw new NotAllowed(name + " is for the asker's own account");
            }
        }
    }

    private static boolean isOwn(Asker asker, @Nullable Object id) {
        return switch (asker) {
            case Asker.Anybody a -> false;
            case Asker.SignedIn s -> s.account().id().equals(id);
            case Asker.Installation i -> true;
        };
    }
}
